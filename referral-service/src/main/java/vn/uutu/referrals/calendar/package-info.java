/// The days on which offices work: weekdays but for holidays, which are data.
@NullMarked
package vn.uutu.referrals.calendar;

import org.jspecify.annotations.NullMarked;
