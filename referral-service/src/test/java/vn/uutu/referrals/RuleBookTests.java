package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import vn.uutu.testing.Tokens;

/// The board of the province changes a threshold from a day on; everybody reads it, and what was decided stays decided.
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleBookTests {

    @Autowired
    RestTestClient http;

    Branch branch;
    Caller board;

    @BeforeAll
    void aBoard() throws InterruptedException {
        branch = Branch.anew();
        Register.assignment(branch.code() + " board", branch.province(), "organisation-board");
        Register.assignment(branch.code() + " lower board", branch.district(), "organisation-board");
        board = new Caller(http, branch.code() + " board").whenIn(branch.id());
        new Caller(http, branch.code() + " lower board").whenIn(branch.id());
    }

    @Test
    void aVersionIsAddedReadAndWithdrawn() {
        var before = read().get("items").size();
        var added = board.read(board.post("/api/rule-sets", version("2190-01-01", 18)), 201);

        var newest = added.at("/items/0");
        assertThat(newest.get("standing").asString()).isEqualTo("to-come");
        assertThat(rule(newest, "resolution-validity").get("amount").asInt()).isEqualTo(18);
        assertThat(rule(newest, "certificate-validity").get("amount").asInt()).isEqualTo(60);
        assertThat(rule(read().at("/items/1"), "resolution-validity")
                        .get("amount")
                        .asInt())
                .isEqualTo(12);

        assertThat(board.read(board.post("/api/rule-sets", version("2189-01-01", 6)), 422)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("validFrom");
        board.read(board.post("/api/rule-sets/2190-01-01/withdrawal", "{\"reason\": \"Nhầm ngày\"}"), 200);
        assertThat(read().get("items").size()).isEqualTo(before);
        board.read(board.post("/api/rule-sets/2190-01-01/withdrawal", "{\"reason\": \"Nhầm ngày\"}"), 404);
        assertThat(board.read(board.post("/api/rule-sets/2021-08-04/withdrawal", "{\"reason\": \"x\"}"), 409)
                        .get("type")
                        .asString())
                .endsWith("rules-in-force");
    }

    @Test
    void theBoardOfADistrictSettlesNothing() {
        var lower = new Caller(http, branch.code() + " lower board");

        lower.read(lower.post("/api/rule-sets", version("2191-01-01", 6)), 403);
    }

    @Test
    void whoeverDecidedOnAnOlderBookIsToldSo() {
        assertThat(http.post()
                        .uri("/api/rule-sets")
                        .header("Authorization", "Bearer " + Tokens.of(board.subject()))
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(version("2192-01-01", 6))
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getStatus()
                        .value())
                .isEqualTo(412);
    }

    @Test
    void aMeetingWithoutAQuorumIsNotRecorded() throws InterruptedException {
        var secretary = new Caller(http, branch.secretary()).whenIn(branch.id());
        var member = branch.member("2020-03-26");

        assertThat(secretary
                        .read(secretary.post("/api/selections", meeting(member.toString(), 13, 13)), 422)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("present");
        assertThat(secretary
                        .read(secretary.post("/api/selections", meeting(member.toString(), 14, 7)), 422)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("candidates/0/votes");
        secretary.read(secretary.post("/api/selections", meeting(member.toString(), 14, 8)), 201);
    }

    @Test
    void aHolidayIsEnteredVerifiedAndTakenOut() {
        var day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).withYear(2098).withDayOfYear(100);
        var entry = """
                {"kind": "holiday", "nameVi": "Giỗ Tổ Hùng Vương", "nameEn": "Hung Kings' Day",
                 "source": "Thông báo năm 2098", "verified": true}
                """;

        assertThat(status("PUT", "/api/calendar/" + day, entry)).isEqualTo(200);
        assertThat(board.read(board.get("/api/calendar?year=2098"), 200)
                        .at("/items/0/on")
                        .asString())
                .isEqualTo(day.toString());
        assertThat(status("DELETE", "/api/calendar/" + day, "")).isEqualTo(200);
        assertThat(status("DELETE", "/api/calendar/" + day, "")).isEqualTo(404);
        assertThat(board.read(board.get("/api/calendar?year=2098"), 200)
                        .get("items")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void theHolidaysOfThePlanAreThere() {
        var year = board.read(board.get("/api/calendar?year=2025"), 200).get("items");

        assertThat(year.valueStream()
                        .filter(it -> it.get("verified").asBoolean())
                        .map(it -> it.get("on").asString()))
                .containsExactly("2025-01-01", "2025-04-30", "2025-05-01", "2025-09-02");
        assertThat(year.valueStream().filter(it -> it.get("nameVi").asString().equals("Tết Nguyên đán")))
                .hasSize(5);
    }

    private int status(String method, String path, String body) {
        var request = http.method(org.springframework.http.HttpMethod.valueOf(method))
                .uri(path)
                .header("Authorization", "Bearer " + Tokens.of(board.subject()))
                .contentType(MediaType.APPLICATION_JSON);
        return (body.isEmpty() ? request.exchange() : request.body(body).exchange())
                .expectBody(String.class)
                .returnResult()
                .getStatus()
                .value();
    }

    private JsonNode read() {
        return board.read(board.get("/api/rule-sets"), 200);
    }

    private static JsonNode rule(JsonNode version, String code) {
        return version.get("rules")
                .valueStream()
                .filter(it -> it.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String version(String from, int resolution) {
        return """
                {"validFrom": "%s", "title": "Hướng dẫn mới", "reason": "Thống nhất",
                 "rules": [{"code": "resolution-validity", "amount": %d, "source": "Hướng dẫn mới", "confirmed": true}]}
                """.formatted(from, resolution);
    }

    private String meeting(String member, int present, int votes) {
        return """
                {"unit": "%s", "heldOn": "2023-01-10", "eligible": 20, "present": %d,
                 "candidates": [{"member": "%s", "votes": %d}]}
                """.formatted(branch.id(), present, member, votes);
    }
}
