package vn.uutu.reporting.fact;

import java.util.List;
import java.util.UUID;

/// A case's newest known milestones. A milestone that was passed twice counts once, the first time.
public record ReferralFact(
        UUID id,
        long version,
        UUID member,
        Gender gender,
        String ruleSet,
        String status,
        List<Milestone> milestones,
        Position position)
        implements Fact {

    @Override
    public void trace(Trace trace) {
        new Way(milestones).trace(gender, trace);
    }
}
