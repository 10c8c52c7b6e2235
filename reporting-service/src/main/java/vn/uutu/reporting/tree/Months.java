package vn.uutu.reporting.tree;

import java.time.YearMonth;
import java.util.stream.Stream;

/// Ranges of months.
public final class Months {

    private Months() {}

    /// Both ends are part of the range; an empty range has no months.
    public static Stream<YearMonth> between(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
    }
}
