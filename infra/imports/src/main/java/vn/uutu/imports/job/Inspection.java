package vn.uutu.imports.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.uutu.imports.column.Columns;
import vn.uutu.imports.sheet.Refusals;
import vn.uutu.imports.sheet.Spreadsheet;
import vn.uutu.imports.table.Table;

/// What a whole reading of the file tells before anything is stored: it can be read to its end.
record Inspection(String layout, List<String> ignored, List<String> header, int rows) {

    /// @throws vn.uutu.imports.ImportRefused when it cannot
    static Inspection of(Path file, List<Columns> layouts) throws IOException {
        try (Spreadsheet spreadsheet = Spreadsheet.open(file);
                Table table = Table.in(spreadsheet, layouts)) {
            int rows = 0;
            while (table.next().isPresent()) {
                rows++;
            }
            if (rows == 0) {
                throw Refusals.noRows();
            }
            return new Inspection(table.layout(), table.ignored(), table.header(), rows);
        }
    }
}
