package vn.uutu.referrals.gate;

import java.time.LocalDate;
import java.util.Optional;

/// The grading of a year: a rank, a reason why there is none, or nothing known.
///
/// @param recordedOn day in Asia/Ho_Chi_Minh
public record Grading(int year, Optional<Integer> rank, Optional<String> notGraded, LocalDate recordedOn) {

    /// The latest year a meeting can look at: its own once that is graded, else the year before.
    boolean counts(LocalDate on) {
        return year == on.getYear() - 1 || (year == on.getYear() && !recordedOn.isAfter(on));
    }
}
