package vn.uutu.imports.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as people mean it, whatever keyboard and program it came from.
public final class Words {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD\\u0000-\\u0008\\u000E-\\u001F\\u007F]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
    private static final Pattern MARKS = Pattern.compile("\\s*(\\(\\*\\)|\\*|:)+$");

    private Words() {}

    /// NFC, every kind of space one space, no invisible characters, trimmed.
    public static String clean(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        String visible = INVISIBLE.matcher(raw).replaceAll("");
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }

    /// Most cells are clean already: ASCII without a space at either end or two in a row.
    private static boolean isPlain(String raw) {
        char last = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && last == ' ') {
                return false;
            }
            last = c;
        }
        return raw.isEmpty() || last != ' ';
    }

    /// For comparing names and code words: clean, small letters, without the marks that forms add (`(*)`, `:`).
    public static String folded(String raw) {
        return MARKS.matcher(clean(raw).toLowerCase(Locale.ROOT)).replaceAll("").strip();
    }
}
