/// Events of member-service become the copies of members and profiles, and move milestones to the right branch.
@NullMarked
package vn.uutu.referrals.intake;

import org.jspecify.annotations.NullMarked;
