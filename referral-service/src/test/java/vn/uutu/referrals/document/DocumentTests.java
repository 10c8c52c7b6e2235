package vn.uutu.referrals.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.uutu.referrals.document.Document.Block;
import vn.uutu.referrals.document.Document.Column;
import vn.uutu.referrals.document.Document.Line;

/// A paper is read back as it was written: searched and copied, on every page.
class DocumentTests {

    @Test
    void aLongTableGoesOnWithItsHeading() throws IOException {
        var rows = IntStream.rangeClosed(1, 75)
                .mapToObj(it -> List.of(Integer.toString(it), "Đặng Thị Mỹ Duyên " + it, "Chi đoàn Khu phố " + it))
                .toList();
        try (var read = Loader.loadPDF(pdf(rows))) {
            assertThat(read.getNumberOfPages()).isEqualTo(3);
            var text = text(read);
            rows.forEach(row -> assertThat(text).contains(String.join(" ", row)));
            assertThat(text.split("Họ và tên Chi đoàn", -1)).hasSize(4);
            assertThat(text).contains("Trang 3").contains("Trưởng ban");
        }
    }

    @Test
    void textsAreComposedAndWhatHasNoSignIsMarked() throws IOException {
        var decomposed = Normalizer.normalize("Nguyễn Hoàng Quyền", Normalizer.Form.NFD);
        try (var read = Loader.loadPDF(pdf(List.of(List.of("1", decomposed, "Chi đoàn \uD83D\uDE00\tA"))))) {
            assertThat(text(read)).contains("1 Nguyễn Hoàng Quyền Chi đoàn ? A");
        }
    }

    @Test
    void aLongNameIsBrokenInItsCell() throws IOException {
        var name = "Chi đoàn Trường Trung học phổ thông chuyên Hoàng Lê Kha "
                .repeat(3)
                .strip();
        try (var read =
                Loader.loadPDF(pdf(List.of(List.of("1", "Lê Thị Lan", name), List.of("2", "x".repeat(200), ""))))) {
            assertThat(text(read)).contains("1 Lê Thị Lan " + name).contains("2 xxxx");
        }
    }

    @Test
    void onlyTheSignsInUseAreEmbedded() throws IOException {
        var pdf = pdf(List.of(List.of("1", "Lê Thị Lan", "Chi đoàn 1")));

        assertThat(pdf.length).isLessThan(60_000);
    }

    private static byte[] pdf(List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        Format.PDF.write(
                new Document(
                        List.of(Block.of(Line.bold("TỈNH ĐOÀN"), Line.plain("***")), Block.of(Line.bold("ĐOÀN"))),
                        "DANH SÁCH",
                        List.of("đoàn viên ưu tú"),
                        List.of(
                                new Column("STT", 8, true),
                                new Column("Họ và tên", 40, false),
                                new Column("Chi đoàn", 40, false)),
                        rows,
                        List.of("Danh sách gồm %d người.".formatted(rows.size())),
                        List.of(Block.of(Line.bold("Bí thư")), Block.of(Line.bold("Trưởng ban"))),
                        "Mẫu chờ xác nhận."),
                out);
        return out.toByteArray();
    }

    /// With one blank between words, as lines and cells end where they must.
    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
}
