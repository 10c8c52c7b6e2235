package vn.uutu.benchmark;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// Rows under a heading, as one of the files that officers send.
record Sheet(List<String> heading, List<List<String>> rows) {

    enum Format {
        CSV,
        XLSX
    }

    byte[] as(Format format) {
        return switch (format) {
            case CSV -> csv();
            case XLSX -> xlsx();
        };
    }

    byte[] csv() {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(heading);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "uutu", "1.0");
                var sheet = book.newWorksheet("Danh sách")) {
            for (var column = 0; column < heading.size(); column++) {
                sheet.value(0, column, heading.get(column));
                for (var row = 0; row < rows.size(); row++) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
