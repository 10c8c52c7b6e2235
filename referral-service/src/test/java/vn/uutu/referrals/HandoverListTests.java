package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.util.HtmlUtils;
import vn.uutu.testing.Tokens;

/// The list that both sides sign says what the batch says, whether printed or as a workbook.
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandoverListTests {

    private static final Pattern TEXT = Pattern.compile("<t[^>]*>([^<]*)</t>");

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    Branch branch;
    Caller committee;
    String batch = "";
    List<List<String>> lines = List.of();

    @BeforeAll
    void aBatchThatWasHandedOver() throws InterruptedException {
        branch = Branch.anew();
        var secretary = new Caller(http, branch.secretary()).whenIn(branch.id());
        committee = new Caller(http, branch.committee()).whenIn(branch.commune());
        var standing = new Caller(http, branch.district(" standing")).whenIn(branch.commune());
        var first = confirmed(secretary, Normalizer.normalize("Nguyễn Thị Ngọc Hà", Normalizer.Form.NFD), "2001-05-04");
        var second = confirmed(secretary, "Đặng Hoàng Quyền", "2003");
        batch = committee
                .read(committee.post("/api/handover-batches", """
                        {"unit": "%s", "occasion": "union-founding", "day": "2023-03-26",
                         "recipient": "Đảng ủy phường", "basisDocument": "Kế hoạch ngày 04/8/2021",
                         "basisSection": "mục III.2"}
                        """.formatted(branch.commune())), 201)
                .get("id")
                .asString();
        change(committee, "lines", """
                {"lines": [{"referral": "%s", "position": "=Bí thư"}, {"referral": "%s"}]}
                """.formatted(first, second));
        change(standing, "approval", "{}");
        change(committee, "hand-over", "{\"on\": \"2023-03-26\"}");
        var unit = "Đơn vị " + branch.code();
        lines = List.of(
                List.of("1", "Nguyễn Thị Ngọc Hà", "04/05/2001", unit, "=Bí thư", "10/01/2023"),
                List.of("2", "Đặng Hoàng Quyền", "2003", unit, "", "10/01/2023"));
    }

    @Test
    void theTextOfThePaperIsThatOfTheBatch() throws IOException {
        var answer = download(committee, "pdf");

        try (var paper = Loader.loadPDF(bytes(answer))) {
            var text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            lines.forEach(
                    line -> assertThat(text).contains(String.join(" ", line).replace("  ", " ")));
            assertThat(text)
                    .contains("BCH ĐƠN VỊ " + branch.code() + "C ***")
                    .contains("ĐOÀN TNCS HỒ CHÍ MINH Ngày 26 tháng 3 năm 2023")
                    .contains("ngày thành lập Đoàn TNCS Hồ Chí Minh 26/03/2023")
                    .contains("Danh sách gồm 2 đoàn viên. Căn cứ: Kế hoạch ngày 04/8/2021, mục III.2.")
                    .contains("ĐẠI DIỆN CẤP ỦY Đảng ủy phường (Ký, ghi rõ họ tên)")
                    .contains("chờ Tỉnh đoàn xác nhận");
        }
        assertThat(answer.getResponseHeaders().getFirst("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.getResponseHeaders().getFirst("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theWorkbookHoldsTheSameLinesAsTexts(@TempDir Path folder) throws IOException {
        var texts = texts(folder.resolve("list.xlsx"), bytes(download(committee, "xlsx")));

        lines.forEach(line -> assertThat(texts).containsSubsequence(line));
        assertThat(texts).contains("DANH SÁCH", "Danh sách gồm 2 đoàn viên.", "ĐẠI DIỆN CẤP ỦY");
    }

    @Test
    void whoeverTakesItAwayIsOnRecord() {
        var before = readings();
        download(committee, "pdf");

        assertThat(readings()).isEqualTo(before + 1);
    }

    @Test
    void anotherSystemReadsTheBatchButTakesNoNamesAway() {
        var system = new Caller(http, "province-api");

        assertThat(system.status("/api/handover-batches/" + batch)).isEqualTo(200);
        assertThat(system.status("/api/handover-batches/" + batch + "/list")).isEqualTo(403);
    }

    private String confirmed(Caller secretary, String name, String birth) throws InterruptedException {
        var member = branch.member("2020-03-26");
        Register.profile(member, 1, name, birth, "", "");
        var referral = secretary.select(branch.id(), member, "2023-01-10");
        committee.step(referral, "confirmation", "{\"on\": \"2023-01-20\"}", 200);
        for (var end = System.nanoTime() + Duration.ofSeconds(20).toNanos(); System.nanoTime() < end; ) {
            if (committee.read(committee.get("/api/referrals/" + referral), 200).hasNonNull("memberName")) {
                return referral;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the profile has not arrived");
    }

    private void change(Caller caller, String what, String body) {
        caller.read(caller.post("/api/handover-batches/" + batch + "/" + what, body), 200);
    }

    private EntityExchangeResult<byte[]> download(Caller caller, String format) {
        return http.get()
                .uri("/api/handover-batches/" + batch + "/list?format=" + format)
                .headers(it -> it.setBearerAuth(Tokens.of(caller.subject())))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .returnResult();
    }

    private static byte[] bytes(EntityExchangeResult<byte[]> answer) {
        return Objects.requireNonNull(answer.getResponseBody());
    }

    private static List<String> texts(Path file, byte[] workbook) throws IOException {
        Files.write(file, workbook);
        try (var zip = new ZipFile(file.toFile())) {
            var sheet =
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
            return TEXT.matcher(new String(sheet, StandardCharsets.UTF_8))
                    .results()
                    .map(it -> HtmlUtils.htmlUnescape(it.group(1)))
                    .toList();
        }
    }

    private long readings() {
        return jdbc.sql("select count(*) from name_reading where subject = :subject and how_many = 2")
                .param("subject", committee.subject())
                .query(Long.class)
                .single();
    }
}
