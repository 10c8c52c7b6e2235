package vn.uutu.reporting.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.reporting.progress.ProgressView.IndicatorView;

/// The figures of the units that a reorganisation would touch, before and after, each on the tree of that day.
///
/// @param unassigned members that were listed though no branch that would be closed has them on that day
/// @param units by code, from communes up
record PreviewView(
        LocalDate on,
        YearMonth from,
        YearMonth to,
        int unassigned,
        List<TouchedView> units,
        Instant completeTo,
        long ageMillis) {

    /// As it is called on the day.
    ///
    /// @param unit null for one that would be established
    /// @param key of one that would be established
    /// @param before null for one that is not there
    /// @param after null for one that is no longer there: what it has counted is with others
    record TouchedView(
            @Nullable UUID unit,
            @Nullable String key,
            String code,
            String name,
            String level,
            @Nullable List<IndicatorView> before,
            @Nullable List<IndicatorView> after) {}
}
