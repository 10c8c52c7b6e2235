package vn.uutu.referrals.accompanying;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An official Party member whom the cell assigned to help a prospect.
///
/// @param from first day, and `until` the last, Asia/Ho_Chi_Minh; without `until` they still help
/// @param tasks what the cell gave them, in words
@JsonInclude(JsonInclude.Include.NON_NULL)
record Mentor(
        UUID id,
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String tasks,
        String recordedBy) {}
