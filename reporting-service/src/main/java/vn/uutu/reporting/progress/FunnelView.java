package vn.uutu.reporting.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.uutu.reporting.progress.ProgressView.UnitView;

/// What has become of those who were selected in the months, and how long the stages took that ended in them.
///
/// @param view as-was, as-is or as-on:2025-06-30
/// @param from the first and the last month, both inclusive
/// @param completeTo everything announced up to here is counted, but for what is parked
record FunnelView(
        UnitView unit,
        String view,
        YearMonth from,
        YearMonth to,
        List<StageView> stages,
        List<TimeView> times,
        Instant completeTo,
        long ageMillis,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> waiting,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> parked) {

    /// @param reached how many of those selected have reached it by now, in whichever month
    /// @param share of those selected, to four digits; null if nobody was
    record StageView(String stage, int reached, @Nullable BigDecimal share) {}

    /// @param median in days, approximate; null if the stage ended for nobody
    record TimeView(String since, String until, @Nullable Integer median, SpreadView spread) {}
}
