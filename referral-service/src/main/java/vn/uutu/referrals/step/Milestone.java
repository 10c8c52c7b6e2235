package vn.uutu.referrals.step;

import java.time.LocalDate;
import vn.uutu.referrals.knownmember.UnitId;

/// A step that was taken.
///
/// @param on day in Asia/Ho_Chi_Minh
/// @param unit the member's branch on that day: it earns the step
public record Milestone(Step step, LocalDate on, UnitId unit, Paper paper, Recording recording) {

    /// The same step, moved; whoever recorded it first stays named.
    public Milestone moved(LocalDate day, UnitId branch, Recording cause) {
        var same = new Recording(cause.event(), cause.at(), recording.by(), recording.way());
        return new Milestone(step, day, branch, paper, same);
    }
}
