package vn.uutu.imports.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.springframework.http.HttpStatus;
import vn.uutu.imports.ImportRefused;
import vn.uutu.imports.column.Wording;

/// Why a whole file is refused, and what its sender can do.
public final class Refusals {

    private Refusals() {}

    public static ImportRefused tooLarge(long megabytes) {
        return new ImportRefused(
                HttpStatus.CONTENT_TOO_LARGE,
                "file-too-large",
                new Wording("Tệp quá lớn", "File too large"),
                new Wording(
                        "Tệp lớn hơn " + megabytes + " MB. Hãy chia thành nhiều tệp nhỏ hơn.",
                        "The file is larger than " + megabytes + " MB. Split it into smaller files."));
    }

    public static ImportRefused tooManyRows(int most) {
        return new ImportRefused(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-many-rows",
                new Wording("Quá nhiều dòng", "Too many rows"),
                new Wording(
                        "Tệp có hơn " + most + " dòng dữ liệu. Hãy chia thành nhiều tệp nhỏ hơn.",
                        "The file has more than " + most + " rows of data. Split it into smaller files."));
    }

    static ImportRefused empty() {
        return content("file-empty", "Tệp trống", "Empty file", "Tệp không có nội dung.", "The file has no content.");
    }

    static ImportRefused notASpreadsheet() {
        return type(
                "not-a-spreadsheet",
                "Không phải bảng tính",
                "Not a spreadsheet",
                "Chỉ nhận tệp Excel (.xlsx) hoặc CSV (UTF-8).",
                "Only Excel files (.xlsx) and CSV (UTF-8) are accepted.");
    }

    static ImportRefused ofOle2(Path file) throws IOException {
        return encrypted(file) ? encrypted() : oldExcel();
    }

    /// A workbook with a password is an OLE2 file with a stream of this name.
    private static boolean encrypted(Path file) throws IOException {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        String sought = new String(name, StandardCharsets.ISO_8859_1);
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(1 << 22), StandardCharsets.ISO_8859_1);
            return start.contains(sought);
        }
    }

    private static ImportRefused oldExcel() {
        return type(
                "old-excel",
                "Định dạng Excel cũ (.xls)",
                "Old Excel format (.xls)",
                "Hãy mở tệp trong Excel, chọn Lưu thành (Save As) → Excel Workbook (.xlsx) rồi gửi lại.",
                "Open the file in Excel, choose Save As → Excel Workbook (.xlsx) and send it again.");
    }

    static ImportRefused encrypted() {
        return content(
                "file-encrypted",
                "Tệp có mật khẩu",
                "File with a password",
                "Tệp được bảo vệ bằng mật khẩu. Hãy bỏ mật khẩu trong Excel rồi gửi lại.",
                "The file is protected by a password. Remove it in Excel and send the file again.");
    }

    static ImportRefused openDocument() {
        return type(
                "open-document",
                "Định dạng OpenDocument (.ods)",
                "OpenDocument format (.ods)",
                "Hãy chọn Lưu thành (Save As) → Excel 2007-365 (.xlsx) rồi gửi lại.",
                "Choose Save As → Excel 2007-365 (.xlsx) and send it again.");
    }

    static ImportRefused binaryWorkbook() {
        return type(
                "binary-workbook",
                "Định dạng Excel nhị phân (.xlsb)",
                "Binary Excel format (.xlsb)",
                "Hãy chọn Lưu thành (Save As) → Excel Workbook (.xlsx) rồi gửi lại.",
                "Choose Save As → Excel Workbook (.xlsx) and send it again.");
    }

    static ImportRefused macros() {
        return type(
                "file-with-macros",
                "Tệp có macro",
                "File with macros",
                "Không nhận tệp có macro (.xlsm). Hãy chọn Lưu thành (Save As) → Excel Workbook (.xlsx) rồi gửi lại.",
                "Files with macros (.xlsm) are not accepted. Choose Save As → Excel Workbook (.xlsx) and send it again.");
    }

    static ImportRefused bomb() {
        return content(
                "file-expands-too-much",
                "Tệp nén bất thường",
                "Suspicious compression",
                "Nội dung giải nén của tệp quá lớn so với bảng tính thông thường.",
                "Uncompressed, the file is far larger than a spreadsheet should be.");
    }

    static ImportRefused damaged() {
        return content(
                "file-damaged",
                "Tệp bị hỏng",
                "Damaged file",
                "Không đọc được tệp. Hãy mở tệp trong Excel, lưu lại dưới dạng .xlsx rồi gửi lại.",
                "The file cannot be read. Open it in Excel, save it as .xlsx and send it again.");
    }

    static ImportRefused damagedCsv(int row) {
        return content(
                "csv-damaged",
                "Tệp CSV bị lỗi",
                "Damaged CSV",
                "Không đọc được CSV sau dòng " + row + ": dấu ngoặc kép không được đóng, hoặc một ô quá dài.",
                "The CSV cannot be read after row " + row + ": quotes are not closed, or a cell is too long.");
    }

    static ImportRefused wrongEncoding() {
        return content(
                "wrong-encoding",
                "Sai bảng mã",
                "Wrong encoding",
                "Tệp CSV không ở bảng mã UTF-8. Trong Excel hãy chọn Lưu thành (Save As) → CSV UTF-8 "
                        + "(Comma delimited), hoặc gửi tệp .xlsx.",
                "The CSV is not in UTF-8. In Excel choose Save As → CSV UTF-8 (Comma delimited), or send an .xlsx file.");
    }

    public static ImportRefused noHeader(Collection<String> columns) {
        String names = String.join(", ", columns);
        return content(
                "no-header",
                "Không thấy dòng tiêu đề",
                "No header",
                "Trong 20 dòng đầu không có dòng tiêu đề. Cần các cột: " + names + ".",
                "There is no header within the first 20 rows. Needed columns: " + names + ".");
    }

    public static ImportRefused missingColumns(Collection<String> columns) {
        String names = String.join(", ", columns);
        return content(
                "missing-columns",
                "Thiếu cột",
                "Missing columns",
                "Tệp thiếu các cột: " + names + ".",
                "The file lacks the columns: " + names + ".");
    }

    public static ImportRefused duplicateColumns(Collection<String> columns) {
        String names = String.join(", ", columns);
        return content(
                "duplicate-columns",
                "Trùng cột",
                "Duplicate columns",
                "Các cột sau xuất hiện nhiều lần: " + names + ".",
                "These columns appear more than once: " + names + ".");
    }

    public static ImportRefused noRows() {
        return content(
                "no-rows",
                "Không có dữ liệu",
                "No data",
                "Tệp có tiêu đề nhưng không có dòng dữ liệu nào.",
                "The file has a header but no row of data.");
    }

    private static ImportRefused content(String slug, String viTitle, String enTitle, String vi, String en) {
        return new ImportRefused(
                HttpStatus.UNPROCESSABLE_CONTENT, slug, new Wording(viTitle, enTitle), new Wording(vi, en));
    }

    private static ImportRefused type(String slug, String viTitle, String enTitle, String vi, String en) {
        return new ImportRefused(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, slug, new Wording(viTitle, enTitle), new Wording(vi, en));
    }
}
