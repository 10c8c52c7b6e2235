package vn.uutu.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.uutu.reporting.fact.Position;

/// Rows turned into columns, for `unnest`: one array of text per column, which SQL casts to what it is.
final class Columns {

    private static final int ROWS = 10_000;

    private Columns() {}

    /// As many rows at once as fit into memory together with their columns.
    static <T> List<List<T>> parts(Collection<T> rows) {
        var all = List.copyOf(rows);
        return IntStream.iterate(0, start -> start < all.size(), start -> start + ROWS)
                .mapToObj(start -> all.subList(start, Math.min(all.size(), start + ROWS)))
                .toList();
    }

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

    static Position position(ResultSet row) throws SQLException {
        return new Position(row.getInt("topic_partition"), row.getLong("topic_offset"));
    }
}
