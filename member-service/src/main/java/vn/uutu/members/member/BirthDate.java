package vn.uutu.members.member;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/// A day of birth, or only its year, as old papers have it.
public record BirthDate(Year year, Optional<LocalDate> day) {

    private static final int EARLIEST = 1900;

    public static BirthDate on(LocalDate day) {
        return new BirthDate(Year.from(day), Optional.of(day));
    }

    public static BirthDate in(Year year) {
        return new BirthDate(year, Optional.empty());
    }

    /// Reads `1999-05-02` or `1999`, from 1900 on and not after `today`; anything else is nothing.
    public static Optional<BirthDate> parse(String text, LocalDate today) {
        try {
            var date = text.length() == 4 ? in(Year.parse(text)) : on(LocalDate.parse(text));
            return Optional.of(date).filter(birth -> birth.isPlausible(today));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    public boolean isPlausible(LocalDate today) {
        return year.getValue() >= EARLIEST
                && !year.isAfter(Year.from(today))
                && day.filter(today::isBefore).isEmpty();
    }

    /// `1999-05-02` or `1999`.
    public String text() {
        return day.map(LocalDate::toString).orElseGet(year::toString);
    }
}
