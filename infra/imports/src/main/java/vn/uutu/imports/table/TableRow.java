package vn.uutu.imports.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.uutu.imports.Row;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Reading;
import vn.uutu.imports.column.Sentences;
import vn.uutu.imports.column.Wording;
import vn.uutu.imports.outcome.SentRow;
import vn.uutu.imports.sheet.Cell;
import vn.uutu.imports.sheet.SheetRow;

/// A row of data, not yet read by its columns.
public final class TableRow {

    private final Header header;
    private final SheetRow row;

    TableRow(Header header, SheetRow row) {
        this.header = header;
        this.row = row;
    }

    /// A cell that is not what its column expects.
    public record Fault(Column<?> column, String value, Wording expected) {}

    /// Either a row for the handler, or its faults; and what was sent.
    public record Read(Row row, List<Fault> faults, SentRow sent) {}

    public int number() {
        return row.number();
    }

    public Read read(LocalDate today) {
        Map<Column<?>, Object> values = new IdentityHashMap<>();
        Map<Column<?>, String> shown = new IdentityHashMap<>();
        List<Fault> faults = new ArrayList<>();
        header.at().forEach((index, column) -> {
            Cell cell = row.cells().get(index);
            if (cell != null) {
                shown.put(column, cell.shown());
                switch (column.read(cell, today)) {
                    case Reading.Value<?> read -> values.put(column, read.value());
                    case Reading.Refused<?> refused -> faults.add(new Fault(column, cell.shown(), refused.expected()));
                }
            } else if (column.mustBeFilled()) {
                faults.add(new Fault(column, "", Sentences.REQUIRED));
            }
        });
        return new Read(new Row(row.number(), values, shown), faults, sent());
    }

    private SentRow sent() {
        return new SentRow(
                row.number(),
                header.names().keySet().stream()
                        .map(index -> Optional.ofNullable(row.cells().get(index)))
                        .toList());
    }
}
