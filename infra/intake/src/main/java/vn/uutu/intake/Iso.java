package vn.uutu.intake;

import java.time.Instant;
import java.time.LocalDate;

/// Reads dates and times as producers write them, digit by digit: a formatter took a third of the time in which a
/// history is read. Whatever is written in another way is left to the formatter.
public final class Iso {

    private static final int DAY = "2021-08-04".length();
    private static final int SECOND = "2021-08-04T07:30:00".length();
    private static final int DIGITS_OF_NANOS = 9;

    private Iso() {}

    public static LocalDate day(String text) {
        return text.length() == DAY && hasDay(text) ? dayAt(text) : LocalDate.parse(text);
    }

    public static Instant instant(String text) {
        if (!isInstant(text)) {
            return Instant.parse(text);
        }
        var hours = dayAt(text).toEpochDay() * 24 + number(text, 11, 13);
        var seconds = (hours * 60 + number(text, 14, 16)) * 60 + number(text, 17, 19);
        return Instant.ofEpochSecond(seconds, nanos(text));
    }

    private static LocalDate dayAt(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static boolean isInstant(String text) {
        return text.length() > SECOND
                && text.endsWith("Z")
                && hasDay(text)
                && hasTime(text)
                && (text.length() == SECOND + 1 || hasFraction(text));
    }

    private static boolean hasFraction(String text) {
        var digits = text.length() - SECOND - 2;
        return text.charAt(SECOND) == '.'
                && digits > 0
                && digits <= DIGITS_OF_NANOS
                && areDigits(text, SECOND + 1, text.length() - 1);
    }

    private static int nanos(String text) {
        var nanos = 0;
        for (var digit = 0; digit < DIGITS_OF_NANOS; digit++) {
            var at = SECOND + 1 + digit;
            nanos = nanos * 10 + (at < text.length() - 1 ? text.charAt(at) - '0' : 0);
        }
        return nanos;
    }

    private static boolean hasDay(String text) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && areDigits(text, 0, 4)
                && areDigits(text, 5, 7)
                && areDigits(text, 8, 10);
    }

    private static boolean hasTime(String text) {
        return text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && areDigits(text, 11, 13)
                && areDigits(text, 14, 16)
                && areDigits(text, 17, 19)
                && number(text, 11, 13) < 24
                && number(text, 14, 16) < 60
                && number(text, 17, 19) < 60;
    }

    private static boolean areDigits(String text, int from, int to) {
        for (var at = from; at < to; at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        var number = 0;
        for (var at = from; at < to; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }
}
