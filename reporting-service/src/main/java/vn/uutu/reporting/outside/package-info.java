/// Enters and corrects the numbers of all new Party members, at one level only.
@NullMarked
package vn.uutu.reporting.outside;

import org.jspecify.annotations.NullMarked;
