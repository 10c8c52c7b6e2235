/// The committee composes, approves and hands over lists of confirmed members, and records what the Party committee
/// answered.
@NullMarked
package vn.uutu.referrals.handover;

import org.jspecify.annotations.NullMarked;
