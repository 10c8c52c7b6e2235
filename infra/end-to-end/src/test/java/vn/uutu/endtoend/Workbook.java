package vn.uutu.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A workbook that somebody opens, mends and keeps.
///
/// @param sheets its parts by their names; all of them are texts
record Workbook(Map<String, String> sheets) {

    private static final Pattern ESCAPED = Pattern.compile("&#x([0-9a-f]+);");

    static Workbook opened(Path file) {
        var sheets = new LinkedHashMap<String, String>();
        try (var parts = new ZipFile(file.toFile())) {
            for (var part : Collections.list(parts.entries())) {
                var content = parts.getInputStream(part).readAllBytes();
                sheets.put(part.getName(), plain(new String(content, StandardCharsets.UTF_8)));
            }
            return new Workbook(sheets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String sheet) {
        return ESCAPED.matcher(sheet).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    String text() {
        return String.join("\n", sheets.values());
    }

    Workbook mended(String wrong, String right) {
        var mended = new LinkedHashMap<>(sheets);
        mended.replaceAll((_, sheet) -> sheet.replace(">" + wrong + "<", ">" + right + "<"));
        return new Workbook(mended);
    }

    byte[] kept() {
        var file = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(file)) {
            for (var sheet : sheets.entrySet()) {
                out.putNextEntry(new ZipEntry(sheet.getKey()));
                out.write(sheet.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
