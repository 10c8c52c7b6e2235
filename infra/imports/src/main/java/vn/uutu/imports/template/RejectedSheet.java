package vn.uutu.imports.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.uutu.imports.column.Wording;
import vn.uutu.imports.outcome.RejectedRows.Rejected;
import vn.uutu.imports.sheet.Cell;
import vn.uutu.imports.sheet.Words;

/// The rows that were not taken, as they were sent, each with the reason in a last column: corrected, the file can be
/// handed in again. Holds personal data. Texts stay texts, whatever they begin with: no cell becomes a formula.
public final class RejectedSheet {

    private static final Wording SHEET = new Wording("Dòng chưa nhận", "Rows not taken");
    private static final String REASON = "Lý do";
    private static final int WIDTH = 18;

    private final Worksheet sheet;
    private final int[] kept;
    private int row = 1;

    private RejectedSheet(Worksheet sheet, int[] kept) {
        this.sheet = sheet;
        this.kept = kept;
    }

    /// The stream stays open. Portions are written as they come; memory does not grow with their number.
    public static void write(List<String> header, Stream<List<Rejected>> portions, Locale locale, OutputStream out)
            throws IOException {
        try (Workbook workbook = new Workbook(out, "UuTu", "1.0")) {
            var kept = columnsWithoutReason(header);
            var written = new RejectedSheet(workbook.newWorksheet(SHEET.in(locale)), kept);
            written.head(header);
            for (Iterator<List<Rejected>> all = portions.iterator(); all.hasNext(); ) {
                all.next().forEach(written::add);
                written.sheet.flush();
            }
        }
    }

    /// A file that came back has such a column already.
    private static int[] columnsWithoutReason(List<String> header) {
        return IntStream.range(0, header.size())
                .filter(i -> !Words.folded(header.get(i)).equals(Words.folded(REASON)))
                .toArray();
    }

    private void head(List<String> header) {
        for (int i = 0; i < kept.length; i++) {
            title(i, header.get(kept[i]));
        }
        title(kept.length, REASON);
        sheet.width(kept.length, 60);
        sheet.freezePane(0, 1);
    }

    private void title(int column, String name) {
        sheet.width(column, WIDTH);
        sheet.inlineString(0, column, name);
        sheet.style(0, column).format(Template.TEXT).bold().set();
    }

    private void add(Rejected rejected) {
        var cells = rejected.row().cells();
        for (int i = 0; i < kept.length; i++) {
            put(i, cells.get(kept[i]));
        }
        text(kept.length, rejected.reason());
        row++;
    }

    private void put(int column, Optional<Cell> cell) {
        switch (cell.orElse(new Cell.Text(""))) {
            case Cell.Number number -> {
                sheet.value(row, column, number.value());
                sheet.style(row, column).format("0.###############").set();
            }
            case Cell.Date date -> {
                sheet.value(row, column, date.value());
                sheet.style(row, column).format(Template.DATE).set();
            }
            case Cell.Text text -> text(column, text.value());
            case Cell.Broken broken -> text(column, broken.shown());
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, text);
            sheet.style(row, column).format(Template.TEXT).set();
        }
    }
}
