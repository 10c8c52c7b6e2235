package vn.uutu.imports.sheet;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which cell styles show a number as a date.
final class Styles {

    /// Built-in formats with a day, a month or a year (ECMA-376, 18.8.30), those of East Asian languages included.
    private static final Set<Integer> BUILT_IN =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private final BitSet dates = new BitSet();

    static Styles in(Parts parts, Optional<String> part) throws IOException {
        Styles styles = new Styles();
        if (part.isPresent()) {
            try (Xml xml = parts.xml(part.get())) {
                styles.read(xml);
            }
        }
        return styles;
    }

    private void read(Xml xml) {
        Map<Integer, String> formats = new HashMap<>();
        int style = 0;
        boolean inCells = false;
        for (Xml.Token token = xml.next(); token != Xml.Token.FINISHED; token = xml.next()) {
            if (token == Xml.Token.END && xml.at("cellXfs")) {
                return;
            }
            if (token == Xml.Token.START) {
                inCells |= xml.at("cellXfs");
                if (xml.at("numFmt")) {
                    formats.put(
                            number(xml, "numFmtId"), xml.attribute("formatCode").orElse(""));
                }
                if (inCells && xml.at("xf")) {
                    int format = number(xml, "numFmtId");
                    dates.set(style++, isDate(format, formats));
                }
            }
        }
    }

    private static int number(Xml xml, String attribute) {
        return xml.attribute(attribute)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static boolean isDate(int format, Map<Integer, String> formats) {
        String code = formats.get(format);
        return code == null ? BUILT_IN.contains(format) : isDate(code);
    }

    /// Colours, locales, quoted and escaped letters say nothing.
    static boolean isDate(String code) {
        String bare = code.replaceAll("\"[^\"]*\"|\\[[^]]*]|[\\\\_*].", "");
        return !bare.equalsIgnoreCase("General") && bare.matches("(?i).*[dy].*");
    }

    boolean isDate(int style) {
        return dates.get(style);
    }
}
