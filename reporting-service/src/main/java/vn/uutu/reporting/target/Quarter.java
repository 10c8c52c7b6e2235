package vn.uutu.reporting.target;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A quarter of a calendar year, written 2021-Q1.
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-Q([1-4])");

    public static Optional<Quarter> parse(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    public static Quarter of(YearMonth month) {
        return new Quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
    }

    /// The quarters that lie wholly within the months, both inclusive.
    public static Stream<Quarter> within(YearMonth from, YearMonth to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, 4).mapToObj(number -> new Quarter(year, number)))
                .filter(quarter ->
                        !quarter.first().isBefore(from) && !quarter.last().isAfter(to));
    }

    public YearMonth first() {
        return YearMonth.of(year, number * 3 - 2);
    }

    public YearMonth last() {
        return YearMonth.of(year, number * 3);
    }

    @Override
    public int compareTo(Quarter other) {
        return first().compareTo(other.first());
    }

    @Override
    public String toString() {
        return "%04d-Q%d".formatted(year, number);
    }
}
