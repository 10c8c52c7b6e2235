/// MODEL: the organisation tree in time, as far as counting needs it.
@NullMarked
package vn.uutu.reporting.tree;

import org.jspecify.annotations.NullMarked;
