/// The meeting of a branch that selects its outstanding members by vote.
@NullMarked
package vn.uutu.referrals.meeting;

import org.jspecify.annotations.NullMarked;
