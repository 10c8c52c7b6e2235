package vn.uutu.reporting.rollup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.uutu.reporting.fact.Milestone;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.tree.UnitId;

/// Says of one case, month by month, by which measures it counts and where: looks at the calendar, not at differences.
final class CaseOracle {

    record Hit(UnitId unit, YearMonth month, String measure) {}

    private static final Map<String, String> FLOWS = Map.of(
            "selected", "selected",
            "confirmed", "confirmed",
            "handed-over", "referred-by-hand-over",
            "resolved", "referred-by-resolution",
            "class-completed", "class-completed",
            "prospect-recognised", "prospect-recognised",
            "admitted", "admitted-by-decision",
            "ceremony-held", "admitted-by-ceremony",
            "official", "official");

    private static final Map<String, List<String>> COHORTS = Map.of(
            "selected",
            List.of(
                    "confirmed",
                    "handed-over",
                    "class-completed",
                    "prospect-recognised",
                    "resolved",
                    "admitted",
                    "ceremony-held",
                    "official"),
            "handed-over",
            List.of("admitted", "ceremony-held"),
            "resolved",
            List.of("admitted", "ceremony-held"),
            "admitted",
            List.of("official"),
            "ceremony-held",
            List.of("official"));

    private final ReferralFact fact;
    private final List<Hit> hits = new ArrayList<>();

    private CaseOracle(ReferralFact fact) {
        this.fact = fact;
    }

    static List<Hit> hits(ReferralFact fact) {
        var oracle = new CaseOracle(fact);
        Oracle.months().forEach(oracle::look);
        return oracle.hits;
    }

    private void look(YearMonth month) {
        FLOWS.forEach((kind, measure) -> on(kind).filter(step -> isIn(step, month))
                .ifPresent(step -> hits.add(new Hit(step.unit(), month, measure))));
        COHORTS.forEach((kind, reached) -> on(kind).filter(step -> isIn(step, month))
                .ifPresent(step -> reached.stream()
                        .filter(later -> on(later).isPresent())
                        .forEach(later -> hits.add(new Hit(step.unit(), month, later + "-of-" + kind)))));
        took(month, "hand-over", "selected", "handed-over");
        took(month, "admission", "handed-over", "admitted");
        var last = month.atEndOfMonth();
        if (isBy("selected", last) && !isBy("admitted", last) && !isBy("exited", last)) {
            hits.add(new Hit(where(last), month, "pool"));
            if (isBy("selected", twoYearsBefore(last)) && !isBy("prospect-recognised", last)) {
                hits.add(new Hit(where(last), month, "stalled"));
            }
        }
    }

    private void took(YearMonth month, String stage, String from, String to) {
        var start = on(from);
        var end = on(to);
        if (start.isEmpty() || end.isEmpty() || !isIn(end.get(), month)) {
            return;
        }
        var days = end.get().on().toEpochDay() - start.get().on().toEpochDay();
        if (days >= 0) {
            var within = days <= 90 ? "within-90" : days <= 180 ? "within-180" : days <= 365 ? "within-365" : "";
            var bucket = !within.isEmpty() ? within : days <= 730 ? "within-730" : "later";
            hits.add(new Hit(end.get().unit(), month, stage + "-" + bucket));
        }
    }

    /// The last day whose selections are two years old: on 28 February of a common year those of 29 February are too.
    private static LocalDate twoYearsBefore(LocalDate day) {
        var before = LocalDate.of(day.getYear() - 2, day.getMonthValue(), 1);
        return before.plusDays(before.lengthOfMonth() - 1L);
    }

    /// The unit of the last step, of any kind, that was taken for the first time by that day.
    private UnitId where(LocalDate day) {
        Milestone last = null;
        for (var step : fact.milestones()) {
            var counts = on(step.kind()).filter(first -> first == step).isPresent();
            if (counts && !step.on().isAfter(day) && (last == null || !step.on().isBefore(last.on()))) {
                last = step;
            }
        }
        return Optional.ofNullable(last).orElseThrow().unit();
    }

    private boolean isBy(String kind, LocalDate day) {
        return on(kind).filter(step -> !step.on().isAfter(day)).isPresent();
    }

    private static boolean isIn(Milestone step, YearMonth month) {
        return YearMonth.from(step.on()).equals(month);
    }

    /// The first time that a step of this kind was taken.
    private Optional<Milestone> on(String kind) {
        Optional<Milestone> first = Optional.empty();
        for (var step : fact.milestones()) {
            if (step.kind().equals(kind)
                    && first.map(known -> step.on().isBefore(known.on())).orElse(true)) {
                first = Optional.of(step);
            }
        }
        return first;
    }
}
