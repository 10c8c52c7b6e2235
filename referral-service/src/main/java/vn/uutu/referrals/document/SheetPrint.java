package vn.uutu.referrals.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a document as a workbook, laid out as on paper. Texts stay texts, whatever they begin with: no cell becomes a
/// formula.
final class SheetPrint {

    private static final String FONT = "Times New Roman";
    private static final int WIDTH = 90;

    private final Worksheet sheet;
    private final Document document;
    private int row;

    private SheetPrint(Worksheet sheet, Document document) {
        this.sheet = sheet;
        this.document = document;
    }

    static void write(Document document, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "UuTu", "1.0")) {
            book.setGlobalDefaultFont(FONT, 12);
            var print = new SheetPrint(book.newWorksheet("Danh sách"), document);
            print.head();
            print.table();
            print.end();
            print.sheet.paperSize(PaperSize.A4_PAPER);
            print.sheet.fitToWidth((short) 1);
            print.sheet.fitToHeight((short) 0);
        }
    }

    private void head() {
        var shares =
                document.columns().stream().mapToInt(Document.Column::share).sum();
        for (var column = 0; column < document.columns().size(); column++) {
            sheet.width(column, Math.max(6, document.columns().get(column).share() * (double) WIDTH / shares));
        }
        sideBySide(document.head());
        row++;
        across(document.title(), 14, true);
        document.subtitle().forEach(it -> across(it, 12, false));
        row++;
    }

    private void table() {
        for (var column = 0; column < document.columns().size(); column++) {
            put(column, document.columns().get(column).title(), true);
            sheet.style(row, column).bold().horizontalAlignment("center").set();
        }
        sheet.repeatRows(row);
        row++;
        for (var cells : document.rows()) {
            for (var column = 0; column < cells.size(); column++) {
                put(column, cells.get(column), document.columns().get(column).centred());
            }
            row++;
        }
        row++;
    }

    private void put(int column, String text, boolean centred) {
        sheet.inlineString(row, column, text);
        sheet.style(row, column)
                .format("@")
                .wrapText(true)
                .verticalAlignment("top")
                .horizontalAlignment(centred ? "center" : "left")
                .borderStyle(BorderSide.TOP, BorderStyle.THIN)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderStyle(BorderSide.LEFT, BorderStyle.THIN)
                .borderStyle(BorderSide.RIGHT, BorderStyle.THIN)
                .set();
    }

    private void end() {
        document.closing().forEach(it -> sheet.inlineString(row++, 0, it));
        row++;
        sideBySide(document.signatures());
        row += 5;
        sheet.inlineString(row, 0, document.note());
        sheet.style(row, 0).italic().set();
    }

    private void across(String text, int size, boolean bold) {
        sheet.inlineString(row, 0, text);
        sheet.range(row, 0, row, last()).merge();
        var style = sheet.style(row, 0).fontSize(size).horizontalAlignment("center");
        (bold ? style.bold() : style).set();
        row++;
    }

    /// Each block has its part of the columns.
    private void sideBySide(List<Document.Block> blocks) {
        var first = row;
        for (var block = 0; block < blocks.size(); block++) {
            var from = block * (last() + 1) / blocks.size();
            var to = (block + 1) * (last() + 1) / blocks.size() - 1;
            var lines = blocks.get(block).lines();
            for (var at = 0; at < lines.size(); at++) {
                sheet.inlineString(first + at, from, lines.get(at).text());
                sheet.range(first + at, from, first + at, to).merge();
                var style = sheet.style(first + at, from).horizontalAlignment("center");
                (lines.get(at).bold() ? style.bold() : style).set();
            }
            row = Math.max(row, first + lines.size());
        }
    }

    private int last() {
        return document.columns().size() - 1;
    }
}
