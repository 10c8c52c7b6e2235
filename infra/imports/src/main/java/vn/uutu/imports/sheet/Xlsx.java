package vn.uutu.imports.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A workbook. Its texts are spilled to disk and its sheets are streamed, so that memory does not grow with the file.
final class Xlsx implements Spreadsheet {

    private final Parts parts;
    private final Workbook workbook;
    private final SharedStrings strings;
    private final Styles styles;

    private Xlsx(Parts parts, Workbook workbook) throws IOException {
        this.parts = parts;
        this.workbook = workbook;
        this.styles = Styles.in(parts, workbook.styles());
        this.strings = SharedStrings.in(parts, workbook.sharedStrings());
    }

    static Xlsx open(Path file) throws IOException {
        Parts parts = parts(file);
        try {
            refuseForeign(parts);
            return new Xlsx(parts, Workbook.in(parts));
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static Parts parts(Path file) throws IOException {
        try {
            return new Parts(new ZipFile(file.toFile()), file.toFile().length());
        } catch (ZipException _) {
            throw Refusals.damaged();
        }
    }

    private static void refuseForeign(Parts parts) throws IOException {
        if (parts.has("mimetype") && parts.text("mimetype").contains("opendocument")) {
            throw Refusals.openDocument();
        }
        if (parts.has("xl/vbaProject.bin")) {
            throw Refusals.macros();
        }
        if (parts.has("xl/workbook.bin")) {
            throw Refusals.binaryWorkbook();
        }
        if (!parts.has("[Content_Types].xml")) {
            throw Refusals.notASpreadsheet();
        }
        if (parts.text("[Content_Types].xml").contains("macroEnabled")) {
            throw Refusals.macros();
        }
    }

    @Override
    public int sheets() {
        return workbook.sheets().size();
    }

    @Override
    public Rows rows(int sheet) throws IOException {
        List<String> sheets = workbook.sheets();
        return new XlsxRows(parts.xml(sheets.get(sheet)), strings, styles, workbook.epoch());
    }

    @Override
    public void close() throws IOException {
        strings.close();
        parts.close();
    }
}
