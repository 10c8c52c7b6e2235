package vn.uutu.members;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A workbook as somebody handles it who sees only its cells: reads them, types into them, saves.
record Xlsx(Map<String, String> parts) {

    private static final String FIRST = "xl/worksheets/sheet1.xml";
    private static final String SECOND = "xl/worksheets/sheet2.xml";
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+)(\\d+)\"[^>]*?(?:/>|>(.*?)</c>)");

    private static final Pattern LETTER = Pattern.compile("&#x([0-9a-f]{2,4});");

    static Xlsx of(byte[] file) throws IOException {
        var saved = Files.createTempFile("workbook-", ".xlsx");
        try {
            Files.write(saved, file);
            return of(saved);
        } finally {
            Files.delete(saved);
        }
    }

    private static Xlsx of(Path file) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var part = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), readable(new String(part.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        return new Xlsx(parts);
    }

    /// Letters instead of their numbers.
    private static String readable(String xml) {
        return LETTER.matcher(xml)
                .replaceAll(
                        letter -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(letter.group(1), 16))));
    }

    String sheet() {
        return requireNonNull(parts.get(FIRST));
    }

    String guide() {
        return requireNonNull(parts.get(SECOND));
    }

    /// The cells of a row of the first sheet, by column, without marks of form.
    Map<String, String> row(int number) {
        var cells = new LinkedHashMap<String, String>();
        var found = CELL.matcher(sheet());
        while (found.find()) {
            if (found.group(2).equals(String.valueOf(number)) && found.group(3) != null) {
                cells.put(
                        found.group(1), found.group(3).replaceAll("<[^>]+>", "").replace("&gt;", ">"));
            }
        }
        return cells;
    }

    /// Which column has this name in the first row.
    String column(String name) {
        return row(1).entrySet().stream()
                .filter(cell -> cell.getValue().replace(" (*)", "").equals(name))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /// Types texts below the header, by the names of their columns.
    Xlsx typed(Map<String, String> texts) {
        var cells = new StringBuilder("<row r=\"2\">");
        row(1).forEach((column, title) -> {
            var text = texts.get(title.replace(" (*)", ""));
            if (text != null) {
                cells.append("<c r=\"%s2\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(column, text));
            }
        });
        return with(sheet().replace("</sheetData>", cells + "</row></sheetData>"));
    }

    /// Types digits into a cell below the header that the program takes for a number, as Excel does.
    Xlsx typedNumber(String name, String digits) {
        var cell = "<c r=\"%s2\"><v>%s</v></c></row></sheetData>";
        return with(sheet().replace("</row></sheetData>", cell.formatted(column(name), digits)));
    }

    /// Types a date: Excel keeps a number under the style of the column.
    Xlsx typedDate(String name, int serial) {
        var cell = "<c r=\"%s2\" s=\"%s\"><v>%d</v></c></row></sheetData>";
        var column = column(name);
        return with(sheet().replace("</row></sheetData>", cell.formatted(column, styleOf(column), serial)));
    }

    Xlsx replaced(String text, String other) {
        return with(sheet().replace(text, other));
    }

    private String styleOf(String letters) {
        var number = letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
        return found("<col min=\"%d\"[^>]*style=\"(\\d+)\"".formatted(number), sheet());
    }

    /// How a cell of the first sheet is to be shown and typed over, as a spreadsheet writes it: `@` is text.
    String format(String cell) {
        var styles = requireNonNull(parts.get("xl/styles.xml"));
        var style = Integer.parseInt(found("<c r=\"%s\"[^>]* s=\"(\\d+)\"".formatted(cell), sheet()));
        var cells = found("(?s)<cellXfs[^>]*>(.*?)</cellXfs>", styles);
        var format = Pattern.compile("<xf [^>]*?numFmtId=\"(\\d+)\"")
                .matcher(cells)
                .results()
                .skip(style)
                .findFirst()
                .orElseThrow()
                .group(1);
        return format.equals("49")
                ? "@"
                : found("<numFmt [^>]*?numFmtId=\"%s\" formatCode=\"([^\"]*)\"".formatted(format), styles);
    }

    private static String found(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new AssertionError("nothing like %s".formatted(pattern));
        }
        return found.group(1);
    }

    /// The names of the columns that have a list to choose from.
    List<String> dropDowns() {
        return Pattern.compile("<dataValidation [^>]*sqref=\"([A-Z]+)2:")
                .matcher(sheet())
                .results()
                .map(match -> row(1).get(match.group(1)))
                .toList();
    }

    private Xlsx with(String sheet) {
        var changed = new LinkedHashMap<>(parts);
        changed.put(FIRST, sheet);
        return new Xlsx(changed);
    }

    byte[] saved() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }
}
