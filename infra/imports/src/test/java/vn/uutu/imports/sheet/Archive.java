package vn.uutu.imports.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Builds workbooks by hand, honest ones and traps.
public final class Archive implements AutoCloseable {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final ZipOutputStream zip;

    private Archive(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// A workbook with one sheet of the given rows; `strings` may be empty.
    public static Path workbook(Path file, String strings, String rows) {
        return workbook(file, strings, "", out -> out.write(rows.getBytes(StandardCharsets.UTF_8)));
    }

    public static Path workbook(Path file, String strings, String properties, Content rows) {
        try (Archive archive = new Archive(Files.newOutputStream(file))) {
            archive.frame(properties);
            archive.add("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + strings + "</sst>");
            archive.add("xl/worksheets/sheet1.xml", out -> {
                out.write(("<worksheet xmlns='" + MAIN + "'><sheetData>").getBytes(StandardCharsets.UTF_8));
                rows.write(out);
                out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    public static void large(Path file, Content strings, Content rows) throws IOException {
        try (Archive archive = new Archive(Files.newOutputStream(file))) {
            archive.frame("");
            archive.add("xl/sharedStrings.xml", out -> wrap(out, "<sst>", strings, "</sst>"));
            archive.add(
                    "xl/worksheets/sheet1.xml",
                    out -> wrap(out, "<worksheet><sheetData>", rows, "</sheetData></worksheet>"));
        }
    }

    private static void wrap(OutputStream zip, String before, Content content, String after) throws IOException {
        OutputStream out = new BufferedOutputStream(zip, 1 << 16);
        out.write(before.getBytes(StandardCharsets.UTF_8));
        content.write(out);
        out.write(after.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /// Any zip file with the given entries.
    public static Path zip(Path file, String... namesAndContents) {
        try (Archive archive = new Archive(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                archive.add(namesAndContents[i], namesAndContents[i + 1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private void frame(String properties) throws IOException {
        add("[Content_Types].xml", "<Types/>");
        add("_rels/.rels", "<Relationships>" + relation("r", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        add(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>" + relation("s", "sharedStrings", "sharedStrings.xml")
                        + relation("y", "styles", "styles.xml")
                        + relation("w", "worksheet", "/xl/worksheets/sheet1.xml") + "</Relationships>");
        add(
                "xl/workbook.xml",
                "<workbook xmlns:r='" + TYPE + "'>" + properties
                        + "<sheets><sheet name='a' r:id='w'/></sheets></workbook>");
        add(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-42A]dd/mm/yyyy;@'/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs></styleSheet>");
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + TYPE + "/" + type + "' Target='" + target + "'/>";
    }

    private void add(String name, String content) throws IOException {
        add(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private void add(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.write(zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
