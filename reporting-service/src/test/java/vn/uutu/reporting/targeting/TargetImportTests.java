package vn.uutu.reporting.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.uutu.reporting.Http;
import vn.uutu.reporting.ReportingTest;
import vn.uutu.reporting.Suite;
import vn.uutu.testing.Tokens;

/// A sheet of targets goes in through HTTP and comes out in journal and progress: row by row, within the scope only.
@ReportingTest
class TargetImportTests {

    private static final String HEADER = "Mã đơn vị;Năm;Chỉ tiêu;Số lượng;Lý do\n";

    @Autowired
    Suite suite;

    @Autowired
    Http http;

    @Autowired
    JdbcClient jdbc;

    UUID district = UUID.randomUUID();
    UUID neighbour = UUID.randomUUID();
    String board = "board." + UUID.randomUUID();

    @BeforeEach
    void aBoardOfOneDistrict() {
        var province = suite.unit("province", "", null);
        district = suite.unit("district", "", province);
        neighbour = suite.unit("district", "", province);
        suite.assignment(board, district, "organisation-board");
        suite.settle();
    }

    @Test
    void goodRowsAreEnteredAndTheOthersNamed() {
        var mine = Suite.codeOf(district);
        var file = HEADER
                + mine + ";2024;Giới thiệu;120;Nghị quyết 05\n"
                + mine + ";2024;admitted;70;\n"
                + mine + ";2020;admitted;70;\n"
                + mine + ";2025;union-share;70;\n"
                + mine + ";2025;referred;-1;\n"
                + Suite.codeOf(neighbour) + ";2025;referred;5;\n"
                + "khong-co;2025;referred;5;\n";

        var rehearsed = done(send("?dryRun=true", file, board));
        assertThat(rehearsed.get("accepted").asInt()).isEqualTo(2);
        assertThat(history()).isEmpty();

        var report = done(send("", file, board));
        assertThat(report.get("status").asString()).isEqualTo("done");
        assertThat(report.get("rows").asInt()).isEqualTo(7);
        assertThat(report.get("accepted").asInt()).isEqualTo(2);
        assertThat(report.get("rejected").asInt()).isEqualTo(5);
        assertThat(report.get("errors")
                        .valueStream()
                        .map(error -> error.get("row").asInt() + " "
                                + error.get("column").asString()))
                .containsExactly("4 Năm", "5 Chỉ tiêu", "6 Số lượng", "7 Mã đơn vị", "8 Mã đơn vị");
        assertThat(history()).hasSize(2);
        assertThat(history().valueStream().map(entry -> entry.get("author").asString()))
                .containsOnly(board);
        var year = Http.json(http.get("/api/progress?from=2024-01&to=2024-12&unit=" + district, board));
        assertThat(year.at("/indicators/0/target").asInt()).isEqualTo(120);
        assertThat(year.at("/indicators/1/target").asInt()).isEqualTo(70);
    }

    @Test
    void aFileBelongsToTheYearsOfItsProgramme() {
        var programme = "next." + UUID.randomUUID();
        jdbc.sql("insert into programme values (:code, 'Giai đoạn sau', 202601, 203012, 'hand-over', 'decision')")
                .param("code", programme)
                .update();
        var mine = Suite.codeOf(district);

        var report = done(send(
                "?programme=" + programme,
                HEADER + mine + ";2026;referred;5;\n" + mine + ";2025;referred;5;\n" + mine + ";2031;referred;5;\n",
                board));

        assertThat(report.get("accepted").asInt()).isOne();
        assertThat(report.get("errors")
                        .valueStream()
                        .map(error -> error.get("row").asInt() + " "
                                + error.get("column").asString()))
                .containsExactly("3 Năm", "4 Năm");
        assertThat(report.at("/errors/0/expected").asString()).contains("2026", "2030");
        assertThat(Http.json(http.get("/api/targets?unit=" + district + "&programme=" + programme, board))
                        .at("/items/0/year")
                        .asInt())
                .isEqualTo(2026);
        jdbc.sql("delete from target_entry where programme = :code")
                .param("code", programme)
                .update();
        jdbc.sql("delete from programme where programme = :code")
                .param("code", programme)
                .update();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var file = HEADER + Suite.codeOf(district) + ";2024;referred;120;x\n";

        assertThat(done(send("", file, board)).get("accepted").asInt()).isOne();
        var again = done(send("", file, board));

        assertThat(again.get("accepted").asInt()).isZero();
        assertThat(again.get("unchanged").asInt()).isOne();
        assertThat(history()).hasSize(1);
    }

    @Test
    void aFileWithoutItsColumnsIsRefusedAndReportsAreForWhoeverHandedThemIn() {
        var refused = send("", "Mã đơn vị;Năm\nx;2024\n", board);
        assertThat(refused.statusCode()).isBetween(400, 422);
        assertThat(refused.body()).contains("Chỉ tiêu", "Số lượng");

        var accepted = send("", HEADER + Suite.codeOf(district) + ";2024;referred;120;x\n", board);
        assertThat(http.get(location(accepted), Http.ADMINISTRATOR).statusCode())
                .isEqualTo(404);
        assertThat(done(accepted).get("accepted").asInt()).isOne();
    }

    private JsonNode history() {
        return Http.json(http.get("/api/targets?unit=" + district, board)).get("history");
    }

    private JsonNode done(HttpResponse<String> accepted) {
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        return await().until(
                        () -> Http.json(http.get(location(accepted), board)),
                        report -> report.get("status").asString().equals("done"));
    }

    private static String location(HttpResponse<String> accepted) {
        return accepted.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> send(String query, String file, String subject) {
        var body =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"targets.csv\"\r\n\r\n%s\r\n--b--\r\n"
                        .formatted(file);
        return http.send(HttpRequest.newBuilder(http.uri("/api/target-imports" + query))
                .header("Authorization", "Bearer " + Tokens.of(subject))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body)));
    }
}
