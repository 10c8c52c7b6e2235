package vn.uutu.referrals.gate;

import java.time.LocalDate;

/// What the result of a gate rests on.
public sealed interface Basis {

    /// Full months: both numbers are the same where the day is known.
    record Months(int least, int most) implements Basis {}

    /// In the branch since that day without a break, for so many full months.
    record Stay(LocalDate since, int months) implements Basis {}

    /// @param rank 1 is the best of every scale
    record Grade(int year, int rank) implements Basis {}

    /// @param reason a code of member-service
    record NotGraded(int year, String reason) implements Basis {}

    /// Nothing was recorded.
    record Nothing() implements Basis {}
}
