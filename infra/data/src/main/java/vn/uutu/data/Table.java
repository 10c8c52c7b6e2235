package vn.uutu.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// Rows under a heading, written as a file that officers' own programs open.
record Table(List<String> heading, List<List<String>> rows) {

    void csv(Path file) {
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(heading);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void xlsx(Path file) {
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "uutu", "1.0");
                var sheet = book.newWorksheet("Danh sách")) {
            row(sheet, 0, heading);
            for (var n = 0; n < rows.size(); n++) {
                row(sheet, n + 1, rows.get(n));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(org.dhatim.fastexcel.Worksheet sheet, int number, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(number, column, cells.get(column));
            }
        }
    }
}
