package vn.uutu.imports;

import java.util.Map;
import java.util.Optional;
import vn.uutu.imports.column.Column;

/// A row whose cells all could be read. `number` is what the sheet shows at its left edge, from 1. Does not print its
/// cells: they are personal data.
public final class Row {

    private final int number;
    private final Map<Column<?>, Object> values;
    private final Map<Column<?>, String> shown;

    public Row(int number, Map<Column<?>, Object> values, Map<Column<?>, String> shown) {
        this.number = number;
        this.values = Map.copyOf(values);
        this.shown = Map.copyOf(shown);
    }

    public int number() {
        return number;
    }

    /// Empty when the cell is empty or the file has no such column.
    @SuppressWarnings("unchecked") // a value is made by the column it is kept under
    public <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable((T) values.get(column));
    }

    /// The value of a column declared `required()`.
    ///
    /// @throws IllegalStateException when the column was not declared so and the cell is empty
    public <T> T get(Column<T> column) {
        return find(column).orElseThrow(() -> new IllegalStateException("column is not required: " + column));
    }

    /// The cell as the officer sees it; empty when it is empty.
    public String shown(Column<?> column) {
        return shown.getOrDefault(column, "");
    }

    @Override
    public String toString() {
        return "row " + number;
    }
}
