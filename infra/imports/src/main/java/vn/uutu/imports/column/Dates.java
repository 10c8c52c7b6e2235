package vn.uutu.imports.column;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as people in Vietnam write them.
final class Dates {

    private static final Pattern VIETNAMESE =
            Pattern.compile("(?:ngày )?(\\d{1,2})\\s?(?:[/.-]|tháng)\\s?(\\d{1,2})\\s?(?:[/.-]|năm)\\s?(\\d{4}|\\d{2})"
                    + "(?: 0{1,2}:00(?::00)?)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ][0-9:.]+Z?)?");

    private Dates() {}

    static Optional<LocalDate> of(String text, LocalDate today) {
        Matcher vietnamese = VIETNAMESE.matcher(text);
        if (vietnamese.matches()) {
            return date(year(vietnamese.group(3), today), vietnamese.group(2), vietnamese.group(1));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? date(Integer.parseInt(iso.group(1)), iso.group(2), iso.group(3)) : Optional.empty();
    }

    /// The Union's dates are past dates: two digits mean the latest such year that has begun.
    private static int year(String digits, LocalDate today) {
        int number = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return number;
        }
        int century = today.getYear() / 100 * 100;
        return century + number <= today.getYear() ? century + number : century - 100 + number;
    }

    private static Optional<LocalDate> date(int year, String month, String day) {
        try {
            return plausible(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> plausible(LocalDate date) {
        return Optional.of(date).filter(d -> plausible(d.getYear()));
    }

    static boolean plausible(int year) {
        return year >= 1900 && year <= 2100;
    }
}
