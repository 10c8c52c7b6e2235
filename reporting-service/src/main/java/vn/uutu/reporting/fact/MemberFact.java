package vn.uutu.reporting.fact;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.ObjIntConsumer;

/// A member's newest known placements. Who is placed on the last day of a month is in that month's stock.
public record MemberFact(UUID id, long version, Gender gender, boolean erased, List<Placement> placements)
        implements Fact {

    @Override
    public void contribute(ObjIntConsumer<Contribution> each) {
        for (var placement : placements) {
            each.accept(of(placement, YearMonth.from(placement.from())), 1);
            placement.to().ifPresent(to -> each.accept(of(placement, YearMonth.from(to)), -1));
        }
    }

    private Contribution of(Placement placement, YearMonth month) {
        return new Contribution(placement.unit(), month, Measure.MEMBERS, gender);
    }
}
