package vn.uutu.reporting.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.uutu.reporting.fact.Position;
import vn.uutu.reporting.progress.ProgressView.UnitView;

/// What a figure is made of. All pages together have lines that sum up to `count`.
///
/// @param part numerator or denominator of a ratio; absent where the indicator is none
/// @param sector of the units that earned it; absent where all are shown
/// @param view as-was, as-is or as-on:2025-06-30: on which tree history is laid
/// @param count the figure, from the same snapshot
/// @param next where the next page begins; absent on the last one
record ExplanationView(
        UnitView unit,
        String indicator,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> part,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> sector,
        String view,
        YearMonth from,
        YearMonth to,
        long count,
        List<LineView> lines,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UUID> next,
        Instant completeTo,
        long ageMillis) {

    /// @param kind referral, member, or outside-number for an amount that was entered
    /// @param id of it
    /// @param memberId whom it is about; absent for an amount
    /// @param what the milestone that counts, `placed` for who is a member, the quarter of an amount
    /// @param on the day in Asia/Ho_Chi_Minh from which it counts
    /// @param unit that earned it
    /// @param n how much it counts: 1, or the amount
    /// @param eventId the event that recorded it; absent for an amount
    /// @param position of the state that was read; absent for an amount
    record LineView(
            String kind,
            UUID id,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UUID> memberId,
            String what,
            LocalDate on,
            UnitView unit,
            int n,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UUID> eventId,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Instant> recordedAt,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PositionView> position) {}

    /// Where the newest state of the case or member stands, from which the line was read: the record of the event that
    /// recorded it may be gone from a compacted topic, this one is kept.
    record PositionView(String topic, int partition, long offset) {

        static PositionView of(String topic, Position position) {
            return new PositionView(topic, position.partition(), position.offset());
        }
    }
}
