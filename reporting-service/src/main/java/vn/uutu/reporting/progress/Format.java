package vn.uutu.reporting.progress;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.uutu.problems.Refusal;
import vn.uutu.reporting.progress.Table.Cell;

/// How a table is written. Texts stay texts, whatever they begin with: no cell becomes a formula.
enum Format {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(Table table, OutputStream out) throws IOException {
            try (var book = new Workbook(out, "UuTu", "1.0")) {
                var sheet = book.newWorksheet(table.title());
                for (var column = 0; column < table.heading().size(); column++) {
                    sheet.inlineString(0, column, table.heading().get(column));
                    sheet.style(0, column).bold().wrapText(true).set();
                    sheet.width(column, 18);
                }
                sheet.freezePane(0, 1);
                for (var row = 0; row < table.rows().size(); row++) {
                    for (var column = 0; column < table.rows().get(row).size(); column++) {
                        put(sheet, row + 1, column, table.rows().get(row).get(column));
                    }
                }
                var notes = book.newWorksheet(NOTES);
                for (var row = 0; row < table.notes().size(); row++) {
                    notes.inlineString(row, 0, table.notes().get(row).of());
                    notes.inlineString(row, 1, table.notes().get(row).says());
                }
            }
        }
    },

    CSV("text/csv;charset=UTF-8") {
        @Override
        void write(Table table, OutputStream out) throws IOException {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(MARK);
            var csv = CsvWriter.builder().build(writer);
            csv.writeRecord(table.heading().stream().map(Format::harmless).toList());
            table.rows()
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(Format::text).toList()));
            csv.flush();
        }
    };

    /// Without it spreadsheet programs take UTF-8 for something else.
    private static final char MARK = '\uFEFF';

    private static final String NOTES = "Ghi chú";
    private static final List<Character> SIGNS = List.of('=', '+', '-', '@', '\t', '\r');

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    static Format parse(String field, String text) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.ofField(field, "rule.export-format"));
    }

    /// The stream stays open.
    abstract void write(Table table, OutputStream out) throws IOException;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text text -> {
                sheet.inlineString(row, column, text.value());
                sheet.style(row, column).format("@").set();
            }
            case Cell.Amount amount -> sheet.value(row, column, amount.value());
            case Cell.Share share -> {
                sheet.value(row, column, share.value());
                sheet.style(row, column).format("0.00%").set();
            }
            case Cell.Unknown _ -> {}
        }
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> harmless(text.value());
            case Cell.Amount amount -> amount.value().toPlainString();
            case Cell.Share share -> share.value().toPlainString();
            case Cell.Unknown _ -> "";
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && SIGNS.contains(text.charAt(0)) ? "'" + text : text;
    }
}
