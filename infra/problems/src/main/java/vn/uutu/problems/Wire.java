package vn.uutu.problems;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// The one written form of a date in requests.
final class Wire {

    private static final Pattern DATE = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");

    private Wire() {}

    /// `yyyy-MM-dd`, years 0001 to 9999, a day that exists.
    ///
    /// @throws IllegalArgumentException in another form
    /// @throws java.time.DateTimeException when there is no such day
    static LocalDate date(String text) {
        if (!DATE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a date");
        }
        return LocalDate.parse(text);
    }
}
