package vn.uutu.reporting.progress;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.uutu.problems.Refusal;
import vn.uutu.reporting.indicator.Definition;
import vn.uutu.reporting.indicator.Indicators;
import vn.uutu.reporting.target.Programmes;
import vn.uutu.reporting.tree.View;

/// Turns parameters into a question, and says which of them is wrong.
@Component
class Asking {

    /// The programme of the plan that the suite was built for.
    static final String FIRST_PROGRAMME = "2021-2025";

    /// The three that the plan sets targets for.
    static final String ITS_INDICATORS = "referred,admitted,union-share";

    private static final int MOST_MONTHS = 600;

    private final Programmes programmes;

    Asking(Programmes programmes) {
        this.programmes = programmes;
    }

    /// Months that are not given are those of the programme.
    Question question(
            UUID unit,
            String programme,
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            String view,
            List<String> indicators) {
        var asked = indicators.stream()
                .distinct()
                .map(code -> definition("indicators", code))
                .toList();
        return question(unit, programme, from, to, view(view), asked);
    }

    /// The same for a single indicator.
    Question question(
            UUID unit,
            String programme,
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            String view,
            String indicator) {
        return question(unit, programme, from, to, view(view), List.of(definition("indicator", indicator)));
    }

    private Question question(
            UUID unit,
            String programme,
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            View view,
            List<Definition> indicators) {
        var known =
                programmes.find(programme).orElseThrow(() -> Refusal.ofField("programme", "rule.unknown-programme"));
        var first = checked("from", Optional.ofNullable(from).orElse(known.first()));
        var last = checked("to", Optional.ofNullable(to).orElse(known.last()));
        if (last.isBefore(first)) {
            throw Refusal.ofField("to", "rule.not-before-from");
        }
        if (first.plusMonths(MOST_MONTHS).isBefore(last)) {
            throw Refusal.ofField("to", "rule.too-many-months", MOST_MONTHS);
        }
        return new Question(unit, known.code(), first, last, view, indicators);
    }

    private static View view(String code) {
        return View.find(code).orElseThrow(() -> Refusal.ofField("view", "rule.view"));
    }

    private static Definition definition(String field, String code) {
        return Indicators.find(code).orElseThrow(() -> Refusal.ofField(field, "rule.unknown-indicator"));
    }

    /// The Union was founded in 1931.
    private static YearMonth checked(String field, YearMonth month) {
        if (month.getYear() < 1931 || month.getYear() > 2100) {
            throw Refusal.ofField(field, "rule.month-range");
        }
        return month;
    }
}
