package vn.uutu.reporting.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.uutu.reporting.tree.UnitId;

/// The way of a case: each kind of milestone once, the first time it was passed, in the order of their days.
final class Way {

    private static final int STALLED_MONTHS = 24;
    private static final List<Measure> MEASURES = List.of(Measure.values());

    private final Map<String, Milestone> steps = new LinkedHashMap<>();

    Way(List<Milestone> milestones) {
        milestones.stream()
                .sorted(Comparator.comparing(Milestone::on))
                .forEach(milestone -> steps.putIfAbsent(milestone.kind(), milestone));
    }

    void trace(Gender gender, Trace trace) {
        for (var measure : MEASURES) {
            switch (measure.counting()) {
                case Counting.Flow flow ->
                    find(flow.milestone())
                            .ifPresent(step -> trace.counts(at(step, measure, gender), 1, Cause.of(step)));
                case Counting.Cohort cohort ->
                    find(cohort.milestone())
                            .filter(_ -> steps.containsKey(cohort.reached()))
                            .ifPresent(step -> trace.counts(at(step, measure, gender), 1, Cause.of(step)));
                case Counting.Duration duration ->
                    find(duration.until())
                            .filter(until -> lies(until, duration))
                            .ifPresent(until -> trace.counts(at(until, measure, gender), 1, Cause.of(until)));
                case Counting.Stock _, Counting.Structure _ -> {}
            }
        }
        find("selected").ifPresent(selected -> {
            var chosen = Cause.of(selected);
            stay(chosen, first("admitted", "exited"), Measure.POOL, gender, trace);
            var stalled = chosen.from(selected.on().plusMonths(STALLED_MONTHS));
            stay(stalled, first("prospect-recognised", "admitted", "exited"), Measure.STALLED, gender, trace);
        });
    }

    /// From one day on, and before another, the case is counted where it stands: with the unit of the last step taken.
    private void stay(Cause begin, Optional<Milestone> before, Measure measure, Gender gender, Trace trace) {
        var from = begin.on();
        var end = before.map(Milestone::on).orElse(LocalDate.MAX);
        if (!from.isBefore(end)) {
            return;
        }
        var unit = unitOn(from);
        trace.counts(new Contribution(unit, YearMonth.from(from), measure, gender), 1, begin);
        for (var step : steps.values()) {
            if (step.on().isAfter(from)
                    && step.on().isBefore(end)
                    && !step.unit().equals(unit)) {
                trace.counts(new Contribution(unit, YearMonth.from(step.on()), measure, gender), -1, Cause.of(step));
                unit = step.unit();
                trace.counts(at(step, measure, gender), 1, Cause.of(step));
            }
        }
        if (before.isPresent()) {
            var left = new Contribution(unit, YearMonth.from(end), measure, gender);
            trace.counts(left, -1, Cause.of(before.get()));
        }
    }

    /// @param day not before the first step
    private UnitId unitOn(LocalDate day) {
        return steps.values().stream()
                .filter(step -> !step.on().isAfter(day))
                .reduce((_, later) -> later)
                .map(Milestone::unit)
                .orElseThrow();
    }

    /// A stage that ended before it began took no time that could be told.
    private boolean lies(Milestone until, Counting.Duration duration) {
        return find(duration.since())
                .map(since -> ChronoUnit.DAYS.between(since.on(), until.on()))
                .filter(days -> duration.least() <= days && days <= duration.most())
                .isPresent();
    }

    private Optional<Milestone> find(String kind) {
        return Optional.ofNullable(steps.get(kind));
    }

    private Optional<Milestone> first(String... kinds) {
        return Stream.of(kinds).flatMap(kind -> find(kind).stream()).min(Comparator.comparing(Milestone::on));
    }

    private static Contribution at(Milestone step, Measure measure, Gender gender) {
        return new Contribution(step.unit(), YearMonth.from(step.on()), measure, gender);
    }
}
