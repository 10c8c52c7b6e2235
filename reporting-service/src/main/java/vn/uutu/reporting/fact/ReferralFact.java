package vn.uutu.reporting.fact;

import java.util.List;
import java.util.UUID;
import java.util.function.ObjIntConsumer;

/// A case's newest known milestones. A milestone that was passed twice counts once, the first time.
public record ReferralFact(
        UUID id, long version, UUID member, Gender gender, String ruleSet, String status, List<Milestone> milestones)
        implements Fact {

    @Override
    public void contribute(ObjIntConsumer<Contribution> each) {
        new Way(milestones).contribute(gender, each);
    }
}
