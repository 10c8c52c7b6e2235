package vn.uutu.reporting.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.uutu.reporting.tree.UnitId;

/// The way of a case: each kind of milestone once, the first time it was passed, in the order of their days.
final class Way {

    private static final int STALLED_MONTHS = 24;
    private static final List<Rule> RULES = Rule.all();
    private static final int SELECTED = Rule.place("selected");
    private static final int[] ENDS_OF_POOL = places("admitted", "exited");
    private static final int[] ENDS_OF_STALLING = places("prospect-recognised", "admitted", "exited");

    private final List<Passed> steps;

    /// Which of the steps is of that kind, for those kinds that count.
    private final int[] stepOf = new int[Rule.KINDS.size()];

    /// A bit for each of these kinds.
    private int kinds;

    Way(List<Milestone> milestones) {
        steps = new ArrayList<>(milestones.size());
        var ordered = new ArrayList<>(milestones);
        ordered.sort(Comparator.comparing(Milestone::on));
        ordered.forEach(this::pass);
    }

    private void pass(Milestone milestone) {
        var kind = Rule.place(milestone.kind());
        if (kind < 0 ? hasPassed(milestone.kind()) : has(kind)) {
            return;
        }
        if (kind >= 0) {
            stepOf[kind] = steps.size();
            kinds |= 1 << kind;
        }
        steps.add(Passed.of(milestone));
    }

    private boolean hasPassed(String kind) {
        return steps.stream().anyMatch(step -> step.milestone().kind().equals(kind));
    }

    private boolean has(int kind) {
        return (kinds & 1 << kind) != 0;
    }

    /// A step with what is the same wherever it counts.
    private record Passed(Milestone milestone, YearMonth month, Cause cause) {

        static Passed of(Milestone milestone) {
            return new Passed(milestone, monthOf(milestone.on()), Cause.of(milestone));
        }

        LocalDate on() {
            return milestone.on();
        }

        UnitId unit() {
            return milestone.unit();
        }

        Contribution counts(Measure measure, Gender gender) {
            return new Contribution(unit(), month, measure, gender);
        }
    }

    void trace(Gender gender, Trace trace) {
        for (var rule : RULES) {
            if (has(rule.earned()) && has(rule.other())) {
                var step = step(rule.earned());
                if (rule.holds(step(rule.other()).on(), step.on())) {
                    trace.counts(step.counts(rule.measure(), gender), 1, step.cause());
                }
            }
        }
        if (has(SELECTED)) {
            var chosen = step(SELECTED).cause();
            stay(chosen, first(ENDS_OF_POOL), Measure.POOL, gender, trace);
            var stalled = chosen.from(chosen.on().plusMonths(STALLED_MONTHS));
            stay(stalled, first(ENDS_OF_STALLING), Measure.STALLED, gender, trace);
        }
    }

    /// From one day on, and before another, the case is counted where it stands: with the unit of the last step taken.
    private void stay(Cause begin, Optional<Passed> before, Measure measure, Gender gender, Trace trace) {
        var from = begin.on();
        var end = before.map(Passed::on).orElse(LocalDate.MAX);
        if (!from.isBefore(end)) {
            return;
        }
        var unit = unitOn(from);
        trace.counts(new Contribution(unit, monthOf(from), measure, gender), 1, begin);
        for (var step : steps) {
            if (step.on().isAfter(from)
                    && step.on().isBefore(end)
                    && !step.unit().equals(unit)) {
                trace.counts(new Contribution(unit, step.month(), measure, gender), -1, step.cause());
                unit = step.unit();
                trace.counts(step.counts(measure, gender), 1, step.cause());
            }
        }
        if (before.isPresent()) {
            var last = before.get();
            trace.counts(new Contribution(unit, last.month(), measure, gender), -1, last.cause());
        }
    }

    /// @param day not before the first step
    private UnitId unitOn(LocalDate day) {
        var unit = steps.getFirst().unit();
        for (var step : steps) {
            if (!step.on().isAfter(day)) {
                unit = step.unit();
            }
        }
        return unit;
    }

    private Passed step(int kind) {
        return steps.get(stepOf[kind]);
    }

    private Optional<Passed> first(int[] ends) {
        var first = Optional.<Passed>empty();
        for (var end : ends) {
            if (has(end)
                    && (first.isEmpty() || step(end).on().isBefore(first.get().on()))) {
                first = Optional.of(step(end));
            }
        }
        return first;
    }

    private static int[] places(String... kinds) {
        return Stream.of(kinds).mapToInt(Rule::place).toArray();
    }

    private static YearMonth monthOf(LocalDate day) {
        return YearMonth.of(day.getYear(), day.getMonthValue());
    }
}
