package vn.uutu.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.uutu.imports.ImportRefused;

class RefusalTests {

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void aFile() {
        file = folder.resolve("upload");
    }

    @Test
    void foreignFormsAreNamed() throws IOException {
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}))
                .isEqualTo("old-excel");
        assertThat(refusal("\u00D0\u00CF\u0011\u00E0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"
                        .getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("file-encrypted");
        assertThat(refusal("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEqualTo("not-a-spreadsheet");
        assertThat(refusal("<html><table>".getBytes(StandardCharsets.UTF_8))).isEqualTo("not-a-spreadsheet");
        assertThat(refusal(new byte[] {1, 0, 2, 0, 3})).isEqualTo("not-a-spreadsheet");
        assertThat(refusal(new byte[0])).isEqualTo("file-empty");
        assertThat(refusal("PK\u0003\u0004 no zip".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("file-damaged");
    }

    @Test
    void zipsThatAreNoWorkbookAreNamed() {
        assertThat(refusal(Archive.zip(file, "mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo("open-document");
        assertThat(refusal(Archive.zip(file, "[Content_Types].xml", "<Types/>", "xl/vbaProject.bin", "x")))
                .isEqualTo("file-with-macros");
        assertThat(refusal(Archive.zip(file, "xl/workbook.bin", "x"))).isEqualTo("binary-workbook");
        assertThat(refusal(Archive.zip(file, "readme.txt", "x"))).isEqualTo("not-a-spreadsheet");
        assertThat(refusal(Archive.zip(file, "[Content_Types].xml", "<Types/>", "word/document.xml", "x")))
                .isEqualTo("not-a-spreadsheet");
    }

    @Test
    void aBombIsRefused() {
        assertThat(refusal(Archive.workbook(file, "", "", out -> blanks(out, 100))))
                .isEqualTo("file-expands-too-much");
    }

    @Test
    void aBombThatLiesAboutItsSizeIsRefused() throws IOException {
        Archive.workbook(file, "", "", out -> repeat(out, "<row><c><v>1</v></c></row>", 3_000_000));
        claimSmallSizes();

        assertThat(refusal(file)).isIn("file-expands-too-much", "file-damaged");
    }

    @Test
    void oneEndlessCellIsRefused() {
        Random random = new Random(1);
        assertThat(refusal(Archive.workbook(file, "", "", out -> {
                    out.write("<row><c t='str'><v>".getBytes(StandardCharsets.UTF_8));
                    byte[] noise = new byte[1 << 16];
                    for (int i = 0; i < 64; i++) {
                        random.nextBytes(noise);
                        for (int j = 0; j < noise.length; j++) {
                            noise[j] = (byte) ('a' + (noise[j] & 15));
                        }
                        out.write(noise);
                    }
                })))
                .isEqualTo("file-expands-too-much");
    }

    @Test
    void documentTypesAreRefused() {
        String rows = "</sheetData><!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><sheetData>";
        assertThat(refusal(Archive.workbook(file, "", rows))).isEqualTo("file-damaged");
        assertThat(refusal(Archive.workbook(file, "<!DOCTYPE a>", "<row/>"))).isEqualTo("file-damaged");
        assertThat(refusal(Archive.workbook(file, "", "<row><c t='str'><v>&e;</v></c></row>")))
                .isEqualTo("file-damaged");
    }

    @Test
    void damagedSheetsAreRefused() {
        assertThat(refusal(Archive.workbook(file, "", "<row><c>"))).isEqualTo("file-damaged");
        assertThat(refusal(Archive.workbook(file, "", "<row><c t='s'><v>7</v></c></row>")))
                .isEqualTo("file-damaged");
        assertThat(refusal(Archive.workbook(file, "", "<row r='2'><c><v>1</v></c></row><row r='2'/>")))
                .isEqualTo("file-damaged");
    }

    @Test
    void otherEncodingsAreRefused() throws IOException {
        String text = "Họ và tên,Ngày sinh\nĐặng Thị Ngọc,02/05/1999\n";
        assertThat(refusal("Đặng Ngãi,1".getBytes(Charset.forName("windows-1258"))))
                .isEqualTo("wrong-encoding");
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo("not-a-spreadsheet");
    }

    @Test
    void damagedCsvIsRefused() throws IOException {
        assertThat(refusal("a,b\n\"never closed,\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("csv-damaged");
        assertThat(refusal(("a,b\n" + "x".repeat(3 << 20)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("csv-damaged");
    }

    String refusal(byte[] bytes) throws IOException {
        return refusal(Files.write(file, bytes));
    }

    String refusal(Path file) {
        return catchThrowableOfType(ImportRefused.class, () -> {
                    try (Spreadsheet spreadsheet = Spreadsheet.open(file);
                            Rows rows = spreadsheet.rows(0)) {
                        while (rows.next().isPresent()) {
                            // to the end
                        }
                    }
                })
                .slug();
    }

    static void blanks(OutputStream out, int megabytes) throws IOException {
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < megabytes; i++) {
            out.write("<x/>".getBytes(StandardCharsets.UTF_8));
            out.write(blanks, 0, blanks.length - 100);
        }
    }

    static void repeat(OutputStream out, String text, int times) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            out.write(bytes);
        }
    }

    /// Overwrites the uncompressed sizes in the central directory.
    void claimSmallSizes() throws IOException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] bytes = new byte[(int) zip.length()];
            zip.readFully(bytes);
            for (int i = 0; i + 46 < bytes.length; i++) {
                if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                    zip.seek(i + 24);
                    zip.write(new byte[] {100, 0, 0, 0});
                }
            }
        }
    }
}
