package vn.uutu.referrals.step;

import java.time.LocalDate;
import vn.uutu.referrals.knownmember.KnownMember;

/// A step as somebody tells it.
///
/// @param on day in Asia/Ho_Chi_Minh
/// @param member as known now; says which branch earns the step, and the gender to publish
public record Entry(LocalDate on, KnownMember member, Paper paper, Recording recording) {

    public Milestone as(Step step) {
        return new Milestone(step, on, member.branchOn(on), paper, recording);
    }
}
