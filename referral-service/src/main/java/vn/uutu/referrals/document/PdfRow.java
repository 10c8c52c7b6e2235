package vn.uutu.referrals.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// One row of a table: each cell in as many lines as it needs.
final class PdfRow {

    private static final float PADDING = 3;

    private final PdfPage page;
    private final List<Document.Column> columns;
    private final float size;
    private final List<List<String>> cells = new ArrayList<>();
    private boolean heading;

    PdfRow(PdfPage page, List<Document.Column> columns, float size) {
        this.page = page;
        this.columns = columns;
        this.size = size;
    }

    PdfRow heading() {
        heading = true;
        return of(columns.stream().map(Document.Column::title).toList());
    }

    PdfRow of(List<String> texts) {
        for (var column = 0; column < texts.size(); column++) {
            cells.add(face().lines(texts.get(column), size, width(column) - 2 * PADDING));
        }
        return this;
    }

    float height() {
        var most = cells.stream().mapToInt(List::size).max().orElse(1);
        return most * page.leading(size) + 2 * PADDING;
    }

    void write() throws IOException {
        var left = page.left();
        for (var column = 0; column < cells.size(); column++) {
            page.frame(left, width(column), height());
            var below = PADDING;
            for (var line : cells.get(column)) {
                page.put(line, face(), size, at(column, left, line), below);
                below += page.leading(size);
            }
            left += width(column);
        }
        page.down(height());
    }

    private float at(int column, float left, String line) {
        var centred = heading || columns.get(column).centred();
        return centred ? left + (width(column) - face().width(line, size)) / 2 : left + PADDING;
    }

    private Typeface face() {
        return heading ? page.bold() : page.plain();
    }

    private float width(int column) {
        var all = columns.stream().mapToInt(Document.Column::share).sum();
        return page.width() * columns.get(column).share() / all;
    }
}
