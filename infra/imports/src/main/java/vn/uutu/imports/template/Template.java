package vn.uutu.imports.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Columns;
import vn.uutu.imports.column.Wording;

/// An empty workbook with the columns of a layout, drop-downs where words are to be chosen from, and a second sheet
/// that explains each column. Cells are text, so that Excel drops no leading zero, or dates where a whole date is
/// expected.
public final class Template {

    static final String TEXT = "@";
    static final String DATE = "dd/mm/yyyy";
    private static final int ROWS = 5_000;
    private static final Wording DATA = new Wording("Dữ liệu", "Data");
    private static final Wording GUIDE = new Wording("Hướng dẫn", "Guide");
    private static final Wording YES = new Wording("bắt buộc", "required");
    private static final List<Wording> TITLES = List.of(
            new Wording("Cột", "Column"),
            new Wording("Bắt buộc", "Required"),
            new Wording("Giải thích", "Explanation"),
            new Wording("Yêu cầu", "Expected"),
            new Wording("Ví dụ", "Example"),
            new Wording("Các giá trị", "Values"));
    private static final int CHOICES = TITLES.size() - 1;

    private final Worksheet data;
    private final Worksheet guide;
    private final Locale locale;

    private Template(Worksheet data, Worksheet guide, Locale locale) {
        this.data = data;
        this.guide = guide;
        this.locale = locale;
    }

    /// The stream stays open.
    public static void write(Columns columns, Locale locale, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "UuTu", "1.0")) {
            var data = workbook.newWorksheet(DATA.in(locale));
            var guide = workbook.newWorksheet(GUIDE.in(locale));
            new Template(data, guide, locale).fill(columns.all());
        }
    }

    private void fill(List<Column<?>> columns) {
        for (int i = 0; i < TITLES.size(); i++) {
            guide.inlineString(0, i, TITLES.get(i).in(locale));
            guide.style(0, i).bold().set();
            guide.width(i, i == 2 || i == 3 ? 60 : 24);
        }
        guide.freezePane(1, 1);
        data.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            head(columns.get(i), i);
            explain(columns.get(i), i + 1);
            offer(columns.get(i).choices(), i);
        }
    }

    private void head(Column<?> column, int index) {
        data.width(index, Math.max(14, column.name().length() + 4));
        data.style(index).format(column.isDate() ? DATE : TEXT).set();
        data.inlineString(0, index, column.name() + (column.mustBeFilled() ? " (*)" : ""));
        data.style(0, index).bold().wrapText(true).set();
    }

    private void explain(Column<?> column, int row) {
        var texts = List.of(
                column.name(),
                column.mustBeFilled() ? YES.in(locale) : "",
                column.meaning().map(meaning -> meaning.in(locale)).orElse(""),
                column.expected().in(locale),
                column.example().orElse(""));
        for (int i = 0; i < texts.size(); i++) {
            guide.inlineString(row, i, texts.get(i));
            guide.style(row, i).format(TEXT).wrapText(true).set();
        }
    }

    private void offer(List<String> choices, int index) {
        if (choices.isEmpty()) {
            return;
        }
        int row = index + 1;
        for (int i = 0; i < choices.size(); i++) {
            guide.inlineString(row, CHOICES + i, choices.get(i));
        }
        data.range(1, index, ROWS, index)
                .validateWithList(guide.range(row, CHOICES, row, CHOICES + choices.size() - 1))
                .allowBlank(true)
                .showErrorMessage(true);
    }
}
