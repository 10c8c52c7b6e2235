package vn.uutu.imports.column;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.uutu.imports.sheet.Cell;

/// A date, a month or a year. A year typed into a cell that is formatted as a date becomes a day in 1905: it is taken
/// for the year again, since nobody alive was born then.
record PartialDateKind() implements Kind<PartialDate> {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");

    @Override
    public Reading<PartialDate> read(Cell cell, LocalDate today) {
        return in(cell, today)
                .<Reading<PartialDate>>map(Reading.Value::new)
                .orElseGet(() -> new Reading.Refused<>(Sentences.PARTIAL_DATE));
    }

    private static Optional<PartialDate> in(Cell cell, LocalDate today) {
        String bare = cell instanceof Cell.Date date ? date.serial().toPlainString() : cell.shown();
        if (YEAR.matcher(bare).matches() && Dates.plausible(Integer.parseInt(bare))) {
            return Optional.of(PartialDate.of(Year.parse(bare)));
        }
        Matcher month = MONTH.matcher(cell.shown());
        return month.matches()
                ? month(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)))
                : DateKind.in(cell, today).map(PartialDate::of);
    }

    private static Optional<PartialDate> month(int year, int month) {
        return month >= 1 && month <= 12 && Dates.plausible(year)
                ? Optional.of(PartialDate.of(YearMonth.of(year, month)))
                : Optional.empty();
    }

    @Override
    public Wording expected() {
        return Sentences.PARTIAL_DATE;
    }
}
