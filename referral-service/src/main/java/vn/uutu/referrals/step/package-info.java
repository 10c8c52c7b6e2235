/// A step of the way as somebody told it: which, on what day, on what paper, recorded by whom.
@NullMarked
package vn.uutu.referrals.step;

import org.jspecify.annotations.NullMarked;
