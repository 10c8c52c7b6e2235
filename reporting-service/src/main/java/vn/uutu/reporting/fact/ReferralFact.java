package vn.uutu.reporting.fact;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.ObjIntConsumer;

/// A case's newest known milestones. A milestone that was passed twice counts once, the first time.
public record ReferralFact(
        UUID id, long version, UUID member, Gender gender, String ruleSet, String status, List<Milestone> milestones)
        implements Fact {

    @Override
    public void contribute(ObjIntConsumer<Contribution> each) {
        var counted = EnumSet.noneOf(Measure.class);
        milestones.stream()
                .sorted(Comparator.comparing(Milestone::on))
                .forEach(milestone -> Measure.ofMilestone(milestone.kind())
                        .filter(counted::add)
                        .map(measure ->
                                new Contribution(milestone.unit(), YearMonth.from(milestone.on()), measure, gender))
                        .ifPresent(contribution -> each.accept(contribution, 1)));
    }
}
