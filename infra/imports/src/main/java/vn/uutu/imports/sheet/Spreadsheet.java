package vn.uutu.imports.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// An opened file. What it is, its first bytes say: names and media types lie.
public sealed interface Spreadsheet extends Closeable permits Xlsx, Csv {

    /// How many ways there are to read it: its visible sheets, or the separators a CSV may use.
    int sheets();

    Rows rows(int sheet) throws IOException;

    /// The file may be deleted as soon as this returns (it stays open).
    ///
    /// @throws vn.uutu.imports.ImportRefused when it cannot be imported
    static Spreadsheet open(Path file) throws IOException {
        return switch (Form.of(file)) {
            case XLSX -> Xlsx.open(file);
            case UTF_8 -> Csv.open(file, StandardCharsets.UTF_8, 0);
            case UTF_8_MARKED -> Csv.open(file, StandardCharsets.UTF_8, 3);
            case UTF_16_LE -> Csv.open(file, StandardCharsets.UTF_16LE, 2);
            case UTF_16_BE -> Csv.open(file, StandardCharsets.UTF_16BE, 2);
            case OLE2 -> throw Refusals.ofOle2(file);
            case EMPTY -> throw Refusals.empty();
            case OTHER -> throw Refusals.notASpreadsheet();
        };
    }
}
