package vn.uutu.referrals.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The page that is being written, from the top down; measures in points. Margins as official papers have them: 30 mm
/// left, 15 mm right, 20 mm above and below.
final class PdfPage {

    private static final float MM = 72 / 25.4f;
    private static final float LEFT = 30 * MM;
    private static final float RIGHT = 15 * MM;
    private static final float EDGE = 20 * MM;
    private static final float NOTE = 9;

    private final PDDocument document;
    private final String note;
    private final Typeface plain;
    private final Typeface bold;
    private final Typeface italic;
    private PDPageContentStream content;
    private float top;
    private int number = 1;

    PdfPage(PDDocument document, String note) throws IOException {
        this.document = document;
        this.note = note;
        this.plain = Typeface.of(document, "Regular");
        this.bold = Typeface.of(document, "Bold");
        this.italic = Typeface.of(document, "Italic");
        this.content = begin();
        this.top = PDRectangle.A4.getHeight() - EDGE;
    }

    private PDPageContentStream begin() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    void next() throws IOException {
        close();
        content = begin();
        top = PDRectangle.A4.getHeight() - EDGE;
        number++;
    }

    /// The foot is written last.
    void close() throws IOException {
        top = EDGE - NOTE;
        put(note, italic, NOTE, LEFT, 0);
        var page = "Trang " + number;
        put(page, italic, NOTE, PDRectangle.A4.getWidth() - RIGHT - italic.width(page, NOTE), 0);
        content.close();
    }

    Typeface plain() {
        return plain;
    }

    Typeface bold() {
        return bold;
    }

    float left() {
        return LEFT;
    }

    float width() {
        return PDRectangle.A4.getWidth() - LEFT - RIGHT;
    }

    float leading(float size) {
        return size * 1.25f;
    }

    boolean has(float height) {
        return top - height >= EDGE;
    }

    void keepTogether(float height) throws IOException {
        if (!has(height)) {
            next();
        }
    }

    void down(float height) {
        top -= height;
    }

    /// @param below the top of the line, from where the page is now
    void put(String text, Typeface face, float size, float x, float below) throws IOException {
        content.beginText();
        content.setFont(face.font(), size);
        content.newLineAtOffset(x, top - below - size);
        content.showText(face.printable(text));
        content.endText();
    }

    void frame(float x, float width, float height) throws IOException {
        content.setLineWidth(0.5f);
        content.addRect(x, top - height, width, height);
        content.stroke();
    }

    void across(String text, Typeface face, float size) throws IOException {
        for (var line : face.lines(text, size, width())) {
            keepTogether(leading(size));
            put(line, face, size, LEFT + (width() - face.width(line, size)) / 2, 0);
            down(leading(size));
        }
    }

    void paragraph(String text, float size) throws IOException {
        for (var line : plain.lines(text, size, width())) {
            keepTogether(leading(size));
            put(line, plain, size, LEFT, 0);
            down(leading(size));
        }
    }

    /// Each block in the middle of its part of the width.
    void sideBySide(List<Document.Block> blocks, float size) throws IOException {
        var each = width() / blocks.size();
        var deepest = 0f;
        for (var block = 0; block < blocks.size(); block++) {
            var below = 0f;
            for (var told : blocks.get(block).lines()) {
                var face = told.bold() ? bold : plain;
                for (var line : face.lines(told.text(), size, each - size)) {
                    put(line, face, size, LEFT + each * block + (each - face.width(line, size)) / 2, below);
                    below += leading(size);
                }
            }
            deepest = Math.max(deepest, below);
        }
        down(deepest);
    }
}
