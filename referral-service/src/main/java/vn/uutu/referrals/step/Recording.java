package vn.uutu.referrals.step;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/// Who recorded something, when, by which event.
///
/// @param event becomes the id of the published event
/// @param at UTC, microseconds
/// @param by the subject of the caller; stays in this service
public record Recording(UUID event, Instant at, String by, Way way) {

    /// Where the Union's days begin and end.
    public static final ZoneId UNION = ZoneId.of("Asia/Ho_Chi_Minh");

    /// Papers of the past come by import; everything else was entered step by step.
    public enum Way {
        ENTERED,
        IMPORTED
    }

    public LocalDate day() {
        return at.atZone(UNION).toLocalDate();
    }
}
