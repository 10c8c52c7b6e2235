/// Rules with dates: which hold for a case is decided by the day of its selection.
@NullMarked
package vn.uutu.referrals.rulebook;

import org.jspecify.annotations.NullMarked;
