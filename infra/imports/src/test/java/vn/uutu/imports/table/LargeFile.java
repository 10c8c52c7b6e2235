package vn.uutu.imports.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Columns;
import vn.uutu.imports.sheet.Archive;
import vn.uutu.imports.sheet.Spreadsheet;

/// Reads a workbook of 60,000 rows × 35 cells to its end; run in a process of its own with little memory.
final class LargeFile {

    static final int ROWS = 60_000;
    static final int COLUMNS = 35;

    private LargeFile() {}

    static void main(String[] arguments) throws IOException {
        Columns layout = new Columns(
                "large",
                IntStream.range(0, COLUMNS)
                        .<Column<?>>mapToObj(i -> Column.text("Cột " + i, 100).required())
                        .toList());
        int rows = 0;
        try (Spreadsheet spreadsheet = Spreadsheet.open(Path.of(arguments[0]));
                Table table = Table.in(spreadsheet, List.of(layout))) {
            for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
                rows += row.get().read(LocalDate.EPOCH).faults().isEmpty() ? 1 : 0;
            }
        }
        System.out.println("rows " + rows);
    }

    /// Every cell its own text: over 100 MB of shared strings.
    static void write(Path file) throws IOException {
        Archive.large(file, LargeFile::strings, LargeFile::sheet);
    }

    private static void strings(OutputStream out) throws IOException {
        for (int i = 0; i < COLUMNS; i++) {
            out.write(("<si><t>Cột " + i + "</t></si>").getBytes(StandardCharsets.UTF_8));
        }
        for (int i = 0; i < ROWS * COLUMNS; i++) {
            out.write(("<si><t>Ấp Long Thới, xã Long Thành Trung số " + i + "</t></si>")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void sheet(OutputStream out) throws IOException {
        for (int row = 0; row <= ROWS; row++) {
            StringBuilder cells = new StringBuilder("<row r='" + (row + 1) + "'>");
            for (int i = 0; i < COLUMNS; i++) {
                cells.append("<c t='s'><v>").append(row * COLUMNS + i).append("</v></c>");
            }
            out.write(cells.append("</row>").toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
