package vn.uutu.reporting.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.reporting.progress.ProgressView.UnitView;

/// How a unit's children have come along, period by period.
///
/// @param view as-was, as-is or as-on:2025-06-30
/// @param by year, half-year, quarter or month
/// @param completeTo everything announced up to here is counted, but for what is parked
record TrendsView(
        UnitView unit,
        String view,
        String by,
        List<PeriodView> periods,
        List<ChildTrendsView> children,
        Instant completeTo,
        long ageMillis,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> waiting,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> parked) {

    /// @param period 2021, 2021-H1, 2021-Q1 or 2021-01
    /// @param from the first and the last month that count, both inclusive
    record PeriodView(String period, YearMonth from, YearMonth to) {}

    record ChildTrendsView(UUID unit, List<TrendView> trends) {}

    /// @param values one for each period; null where it cannot be known, or the unit was no child
    record TrendView(String indicator, List<@Nullable BigDecimal> values) {}
}
