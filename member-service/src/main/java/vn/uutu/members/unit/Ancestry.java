package vn.uutu.members.unit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.uutu.members.dated.Dated;
import vn.uutu.members.dated.Period;
import vn.uutu.members.dated.Timeline;

/// What is above some units on any day: for each unit that can be reached upwards, its parents in time.
public record Ancestry(Map<UnitId, Timeline<Optional<UnitId>>> parents) {

    public static final Ancestry NONE = new Ancestry(Map.of());

    /// @throws UnitProblem.Cycle if `unit` stands above `parent` on any day of the period
    void refuseCycle(UnitId unit, UnitId parent, Period period) {
        firstDayAbove(unit, parent, period, new HashSet<>()).ifPresent(day -> {
            throw new UnitProblem.Cycle(unit, parent, day);
        });
    }

    private Optional<LocalDate> firstDayAbove(UnitId unit, UnitId below, Period period, Set<Step> seen) {
        if (below.equals(unit)) {
            return Optional.of(period.from());
        }
        if (!seen.add(new Step(below, period)) || !parents.containsKey(below)) {
            return Optional.empty();
        }
        return parents.get(below).entries().stream()
                .flatMap(entry -> firstDayVia(entry, unit, period, seen).stream())
                .min(LocalDate::compareTo);
    }

    private Optional<LocalDate> firstDayVia(Dated<Optional<UnitId>> entry, UnitId unit, Period period, Set<Step> seen) {
        return entry.value()
                .flatMap(above ->
                        entry.period().intersection(period).flatMap(both -> firstDayAbove(unit, above, both, seen)));
    }

    private record Step(UnitId unit, Period period) {}
}
