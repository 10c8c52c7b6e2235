/// XLSX and CSV as a stream of rows: flat memory, nothing trusted that a file says about itself.
@NullMarked
package vn.uutu.imports.sheet;

import org.jspecify.annotations.NullMarked;
