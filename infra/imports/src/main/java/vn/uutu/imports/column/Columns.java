package vn.uutu.imports.column;

import java.util.List;

/// A layout: the columns that a file of one kind has. What a file has besides them is ignored and named in the report.
public record Columns(String layout, List<Column<?>> all) {

    public Columns {
        all = List.copyOf(all);
    }

    public static Columns of(String layout, Column<?>... columns) {
        return new Columns(layout, List.of(columns));
    }
}
