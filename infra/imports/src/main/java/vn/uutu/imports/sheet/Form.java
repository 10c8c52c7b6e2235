package vn.uutu.imports.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a file is, by its first bytes.
enum Form {
    XLSX,
    UTF_8,
    UTF_8_MARKED,
    UTF_16_LE,
    UTF_16_BE,
    OLE2,
    EMPTY,
    OTHER;

    private static final int LOOK = 4_096;

    static Form of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(new String(in.readNBytes(LOOK), StandardCharsets.ISO_8859_1));
        }
    }

    private static Form of(String start) {
        if (start.isBlank()) {
            return EMPTY;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return XLSX;
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLE2;
        }
        return ofText(start);
    }

    private static Form ofText(String start) {
        if (start.startsWith("\u00EF\u00BB\u00BF")) {
            return start.length() == 3 ? EMPTY : UTF_8_MARKED;
        }
        if (start.startsWith("\u00FF\u00FE")) {
            return UTF_16_LE;
        }
        if (start.startsWith("\u00FE\u00FF")) {
            return UTF_16_BE;
        }
        String head = start.stripLeading();
        boolean foreign = head.startsWith("<") || head.startsWith("%PDF") || head.startsWith("{\\rtf");
        return foreign || start.indexOf('\0') >= 0 ? OTHER : UTF_8;
    }
}
