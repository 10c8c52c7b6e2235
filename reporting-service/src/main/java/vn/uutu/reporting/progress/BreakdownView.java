package vn.uutu.reporting.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.uutu.reporting.progress.ProgressView.IndicatorView;
import vn.uutu.reporting.progress.ProgressView.UnitView;

/// Where a unit stands, and the same in groups that make it up: counts, numerators and denominators of the groups sum
/// up to those of the whole. Stocks are those at the end of each period.
///
/// @param view as-was, as-is or as-on:2025-06-30
/// @param by year, half-year, quarter, month, sector or gender
record BreakdownView(
        UnitView unit,
        String view,
        String by,
        List<IndicatorView> indicators,
        List<GroupView> groups,
        Instant completeTo,
        long ageMillis,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> waiting,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> parked) {

    /// @param group 2021, 2021-H1, 2021-Q1, 2021-01 or the code of a sector or gender
    /// @param from the first and the last month that count, both inclusive
    record GroupView(String group, YearMonth from, YearMonth to, List<IndicatorView> indicators) {}
}
