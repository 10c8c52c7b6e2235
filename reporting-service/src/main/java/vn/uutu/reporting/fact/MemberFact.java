package vn.uutu.reporting.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/// A member's newest known placements. Who is placed on the last day of a month is in that month's stock.
public record MemberFact(
        UUID id, long version, Gender gender, boolean erased, List<Placement> placements, Position position)
        implements Fact {

    @Override
    public UUID member() {
        return id;
    }

    @Override
    public void trace(Trace trace) {
        for (var placement : placements) {
            trace.counts(of(placement, placement.from()), 1, cause("placed", placement, placement.from()));
            placement.to().ifPresent(to -> trace.counts(of(placement, to), -1, cause("left", placement, to)));
        }
    }

    private static Cause cause(String what, Placement placement, LocalDate on) {
        return new Cause(what, on, placement.event(), placement.recordedAt());
    }

    private Contribution of(Placement placement, LocalDate on) {
        return new Contribution(placement.unit(), YearMonth.from(on), Measure.MEMBERS, gender);
    }
}
