package vn.uutu.referrals.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A font of one document: only the glyphs in use are embedded, with what they mean, so that text can be searched.
final class Typeface {

    private final PDFont font;
    private final CmapLookup glyphs;

    private Typeface(PDFont font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    static Typeface of(PDDocument document, String style) throws IOException {
        try (var file = Objects.requireNonNull(
                Typeface.class.getResourceAsStream("/fonts/LiberationSerif-%s.ttf".formatted(style)))) {
            var parsed = new TTFParser().parse(new RandomAccessReadBuffer(file));
            return new Typeface(PDType0Font.load(document, parsed, true), parsed.getUnicodeCmapLookup());
        }
    }

    PDFont font() {
        return font;
    }

    /// What the font has no sign for would stop the whole paper: a mark stands in its place.
    String printable(String text) {
        return text.codePoints()
                .map(it -> Character.isWhitespace(it) ? ' ' : glyphs.getGlyphId(it) == 0 ? '?' : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    float width(String text, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text in lines that fit; a word that is too long is broken.
    List<String> lines(String text, float size, float width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : printable(text).split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) > width && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            while (width(longer, size) > width && longer.length() > 1) {
                var fitting = fitting(longer, size, width);
                lines.add(longer.substring(0, fitting));
                longer = longer.substring(fitting);
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private int fitting(String word, float size, float width) {
        var end = word.length() - 1;
        while (end > 1 && width(word.substring(0, end), size) > width) {
            end--;
        }
        return end;
    }
}
