/// The rule book: thresholds, gates, validity periods and clocks, each with its source, in versions with their days.
/// Which version holds for a case is decided by the day of its selection.
@NullMarked
package vn.uutu.referrals.rulebook;

import org.jspecify.annotations.NullMarked;
