package vn.uutu.reporting.store;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/// Rows turned into columns, for `unnest`: one array of text per column, which SQL casts to what it is.
final class Columns {

    private Columns() {}

    static <T> String[] of(Collection<T> rows, Function<T, Object> value) {
        return rows.stream().map(value).map(Object::toString).toArray(String[]::new);
    }

    static <T, V> String[] ofOptional(Collection<T> rows, Function<T, Optional<V>> value) {
        return rows.stream()
                .map(value)
                .map(found -> found.map(Object::toString).orElse(null))
                .toArray(String[]::new);
    }

    /// 2021-01 is stored as 202101.
    static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    static YearMonth month(int number) {
        return YearMonth.of(number / 100, number % 100);
    }
}
