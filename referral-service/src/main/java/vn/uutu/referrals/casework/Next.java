package vn.uutu.referrals.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may come next in a case, or why it may not.
///
/// @param step the last part of the path that takes it
/// @param code why it is not possible now; stable
/// @param reason the same in words
/// @param earliest the first day on which it may have happened; absent when not possible, except where only time is
/// missing: the end of the probation
/// @param latest the last day on which it may have happened: what followed it, or how long the papers hold that the
/// Party cell considers
/// @param kinds of an exit that the caller may record
/// @param steps that the caller may take back
@JsonInclude(JsonInclude.Include.NON_NULL)
record Next(
        String step,
        boolean possible,
        @Nullable String code,
        @Nullable String reason,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable List<String> kinds,
        @Nullable List<String> steps) {

    static Next possible(String step) {
        return new Next(step, true, null, null, null, null, null, null);
    }

    Next from(@Nullable LocalDate day) {
        return new Next(step, possible, code, reason, day, latest, kinds, steps);
    }

    Next until(@Nullable LocalDate day) {
        return new Next(step, possible, code, reason, earliest, day, kinds, steps);
    }

    Next of(List<String> exits) {
        return new Next(step, possible, code, reason, earliest, latest, exits, steps);
    }

    Next retracting(List<String> taken) {
        return new Next(step, possible, code, reason, earliest, latest, kinds, taken);
    }
}
