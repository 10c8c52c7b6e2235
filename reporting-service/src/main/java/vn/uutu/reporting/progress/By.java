package vn.uutu.reporting.progress;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.uutu.problems.Refusal;
import vn.uutu.reporting.target.Quarter;

/// What a figure is broken down by.
enum By {
    YEAR,
    HALF_YEAR,
    QUARTER,
    MONTH,
    SECTOR,
    GENDER;

    static By parse(String field, String text) {
        return Arrays.stream(values())
                .filter(by -> by.code().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.ofField(field, "rule.breakdown"));
    }

    /// Only what divides time.
    static By parsePeriod(String field, String text) {
        var by = parse(field, text);
        if (by == SECTOR || by == GENDER) {
            throw Refusal.ofField(field, "rule.period");
        }
        return by;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The months of each period, in order; each month is in exactly one. Sectors and genders are no periods: all are
    /// in one.
    Map<String, List<YearMonth>> periods(List<YearMonth> months) {
        return months.stream().collect(Collectors.groupingBy(this::periodOf, LinkedHashMap::new, Collectors.toList()));
    }

    private String periodOf(YearMonth month) {
        return switch (this) {
            case YEAR -> "%04d".formatted(month.getYear());
            case HALF_YEAR -> "%04d-H%d".formatted(month.getYear(), month.getMonthValue() <= 6 ? 1 : 2);
            case QUARTER -> Quarter.of(month).toString();
            case MONTH -> month.toString();
            case SECTOR, GENDER -> "";
        };
    }
}
