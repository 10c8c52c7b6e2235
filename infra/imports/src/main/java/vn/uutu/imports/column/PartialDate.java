package vn.uutu.imports.column;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// A date of which old papers sometimes know the month or the year only. `toString` is ISO: `1999`, `1999-05`,
/// `1999-05-02`.
public sealed interface PartialDate {

    Year year();

    /// The first day it can mean.
    LocalDate earliest();

    static PartialDate of(LocalDate date) {
        return new OnDay(date);
    }

    static PartialDate of(YearMonth month) {
        return new InMonth(month);
    }

    static PartialDate of(Year year) {
        return new InYear(year);
    }

    record OnDay(LocalDate date) implements PartialDate {

        @Override
        public Year year() {
            return Year.of(date.getYear());
        }

        @Override
        public LocalDate earliest() {
            return date;
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    record InMonth(YearMonth month) implements PartialDate {

        @Override
        public Year year() {
            return Year.of(month.getYear());
        }

        @Override
        public LocalDate earliest() {
            return month.atDay(1);
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    record InYear(Year year) implements PartialDate {

        @Override
        public LocalDate earliest() {
            return year.atDay(1);
        }

        @Override
        public String toString() {
            return year.toString();
        }
    }
}
