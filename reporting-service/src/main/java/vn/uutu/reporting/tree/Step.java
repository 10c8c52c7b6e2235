package vn.uutu.reporting.tree;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// One parent of a unit, from a month on and before another one. A parent counts in a month if it is the last one to
/// begin by the month's end.
record Step(Optional<UnitId> parent, YearMonth from, YearMonth before) {

    /// After every month that anybody will ask for.
    static final YearMonth NEVER = YearMonth.of(9999, 12);

    static List<Step> of(Unit unit) {
        var starts = new TreeMap<YearMonth, Optional<UnitId>>();
        for (var parent : unit.parents()) {
            starts.put(starts.isEmpty() ? Lineage.EVER : YearMonth.from(parent.from()), parent.unit());
        }
        return starts.entrySet().stream()
                .map(start -> new Step(
                        start.getValue(),
                        start.getKey(),
                        Optional.ofNullable(starts.higherKey(start.getKey())).orElse(NEVER)))
                .toList();
    }

    /// The part of this step that lies in these months, if any does.
    Stream<Step> within(YearMonth first, YearMonth end) {
        var part = new Step(parent, from.isBefore(first) ? first : from, before.isAfter(end) ? end : before);
        return Stream.of(part).filter(step -> step.from().isBefore(step.before()));
    }

    boolean isUnder(UnitId above, YearMonth month) {
        return !month.isBefore(from)
                && month.isBefore(before)
                && parent.filter(above::equals).isPresent();
    }
}
