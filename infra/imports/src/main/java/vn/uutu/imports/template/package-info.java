/// Workbooks for officers: an empty one to fill in, and one of what was wrong.
@NullMarked
package vn.uutu.imports.template;

import org.jspecify.annotations.NullMarked;
