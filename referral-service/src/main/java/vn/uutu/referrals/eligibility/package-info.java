/// Tells of all members of a unit at once who may stand for selection.
@NullMarked
package vn.uutu.referrals.eligibility;

import org.jspecify.annotations.NullMarked;
