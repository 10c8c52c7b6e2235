package vn.uutu.referrals.gate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// When somebody was born, as precisely as the register knows it.
///
/// @param earliest the same day as `latest` where the day is known, else the first and last day of the year
public record Born(LocalDate earliest, LocalDate latest) {

    /// @param told a day or a year, `2004-03-26` or `2004`
    public static Born of(String told) {
        return told.length() == 4
                ? new Born(LocalDate.parse(told + "-01-01"), LocalDate.parse(told + "-12-31"))
                : new Born(LocalDate.parse(told), LocalDate.parse(told));
    }

    Basis.Months age(LocalDate on) {
        return new Basis.Months(full(latest, on), full(earliest, on));
    }

    private static int full(LocalDate from, LocalDate on) {
        return Math.max(0, Math.toIntExact(ChronoUnit.MONTHS.between(from, on)));
    }
}
