/// Settling what holds from a day on: the versions of the rule book and the calendar of working days. Everybody may
/// read them; the Organisation–Inspection board of the province changes them.
@NullMarked
package vn.uutu.referrals.rulemaking;

import org.jspecify.annotations.NullMarked;
