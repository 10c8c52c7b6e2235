package vn.uutu.reporting.tree;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// A unit with its ancestors over time: which units a fact counts for, given the month.
///
/// The chain of a month is that of the tree valid at the month's end. Before the first parent begins, the first one
/// holds, and after the last one ends, the last one holds: no fact is lost for want of a parent.
public record Lineage(List<Stretch> stretches) {

    /// Before every month that anybody will ask for.
    public static final YearMonth EVER = YearMonth.of(1, 1);

    /// From this month on, until the next stretch begins. The chain starts with the unit itself.
    public record Stretch(YearMonth from, List<UnitId> chain) {

        public boolean holds(UnitId unit) {
            return chain.contains(unit);
        }

        private Stretch below(UnitId unit) {
            return new Stretch(
                    from, Stream.concat(Stream.of(unit), chain.stream()).toList());
        }
    }

    /// @param units the known units; one that is not known is its own whole lineage, until it is
    static Lineage of(UnitId unit, Function<UnitId, Optional<Unit>> units) {
        return new Lineage(climb(unit, EVER, Step.NEVER, units).toList());
    }

    /// Month by month there is no circle, but over the years two units may have been above each other: each climb goes
    /// up only for the months that it asks for.
    static Stream<Stretch> climb(
            UnitId from, YearMonth first, YearMonth before, Function<UnitId, Optional<Unit>> units) {
        var steps = units.apply(from).map(Step::of).orElse(List.of()).stream()
                .flatMap(step -> step.within(first, before))
                .toList();
        if (steps.isEmpty()) {
            return Stream.of(new Stretch(first, List.of(from)));
        }
        return steps.stream()
                .flatMap(step -> step.parent()
                        .map(parent -> climb(parent, step.from(), step.before(), units))
                        .orElseGet(() -> Stream.of(new Stretch(step.from(), List.of())))
                        .map(above -> above.below(from)));
    }

    public List<UnitId> at(YearMonth month) {
        return stretchAt(month).chain();
    }

    public boolean holds(UnitId unit, YearMonth month) {
        return stretchAt(month).holds(unit);
    }

    public boolean everHolds(UnitId unit) {
        return stretches.stream().anyMatch(stretch -> stretch.holds(unit));
    }

    /// The months in which another chain begins; the very beginning is not among them.
    public List<YearMonth> turns() {
        return stretches.stream().skip(1).map(Stretch::from).toList();
    }

    public boolean turnsAfter(YearMonth month) {
        return stretches.size() > 1 && stretches.getLast().from().isAfter(month);
    }

    /// Every unit that is in the chain in some month.
    public Set<UnitId> everyone() {
        var all = new TreeSet<UnitId>();
        stretches.forEach(stretch -> all.addAll(stretch.chain()));
        return all;
    }

    private Stretch stretchAt(YearMonth month) {
        var found = stretches.getFirst();
        for (var stretch : stretches) {
            if (stretch.from().isAfter(month)) {
                return found;
            }
            found = stretch;
        }
        return found;
    }
}
