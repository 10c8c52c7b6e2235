/// MODEL: programmes, their settings, yearly targets and the numbers that come from outside the Union.
@NullMarked
package vn.uutu.reporting.target;

import org.jspecify.annotations.NullMarked;
