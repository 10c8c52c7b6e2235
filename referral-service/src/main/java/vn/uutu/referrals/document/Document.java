package vn.uutu.referrals.document;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/// A paper with a table, whatever it is written as. Texts are composed (NFC), so that they are found and copied as
/// people type them.
///
/// @param head who issues it on the left, the organisation and the day on the right (domain.md §5.2)
/// @param title in capitals, `subtitle` below it
/// @param closing sentences below the table
/// @param signatures side by side
/// @param note at the foot of every page
public record Document(
        List<Block> head,
        String title,
        List<String> subtitle,
        List<Column> columns,
        List<List<String>> rows,
        List<String> closing,
        List<Block> signatures,
        String note) {

    public Document {
        title = composed(title);
        subtitle = composed(subtitle);
        rows = rows.stream().map(Document::composed).toList();
        closing = composed(closing);
        note = composed(note);
    }

    /// Lines one below the other, in the middle of their place.
    public record Block(List<Line> lines) {

        public static Block of(Line... lines) {
            return new Block(Stream.of(lines).toList());
        }
    }

    public record Line(String text, boolean bold) {

        public Line {
            text = composed(text);
        }

        public static Line plain(String text) {
            return new Line(text, false);
        }

        public static Line bold(String text) {
            return new Line(text, true);
        }
    }

    /// @param share of the width, compared with those of the others
    public record Column(String title, int share, boolean centred) {

        public Column {
            title = composed(title);
        }
    }

    private static List<String> composed(List<String> texts) {
        return texts.stream().map(Document::composed).toList();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
