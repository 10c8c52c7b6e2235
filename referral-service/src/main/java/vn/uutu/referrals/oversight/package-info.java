/// The record of who read whose name, and its end.
@NullMarked
package vn.uutu.referrals.oversight;

import org.jspecify.annotations.NullMarked;
