package vn.uutu.reporting.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.uutu.reporting.Http;
import vn.uutu.reporting.ReportingTest;
import vn.uutu.reporting.Suite;
import vn.uutu.testing.Tokens;

/// Numbers from outside stand at one level of a path, are corrected in the open, and never entered twice.
@ReportingTest
class OutsideNumbersTests {

    @Autowired
    Suite suite;

    @Autowired
    Http http;

    @Test
    void noUnitAboveOrBelowMayHoldTheSameQuarter() {
        var province = suite.unit("province", "", null);
        var district = suite.unit("district", "", province);
        var neighbour = suite.unit("district", "", province);
        var branch = suite.unit("branch", "school", district);
        suite.settle();

        assertThat(enter(district, "2024-Q1", 7).statusCode()).isEqualTo(201);

        assertThat(enter(district, "2024-Q1", 7).statusCode()).isEqualTo(409);
        assertThat(enter(branch, "2024-Q1", 1).body()).contains("outside-number-held", Suite.codeOf(district));
        assertThat(enter(province, "2024-Q1", 9).statusCode()).isEqualTo(409);
        assertThat(enter(province, "2024-Q2", 9).statusCode()).isEqualTo(201);
        assertThat(enter(neighbour, "2024-Q1", 3).statusCode()).isEqualTo(201);
    }

    @Test
    void aCorrectionKeepsWhatWasAndAWithdrawalFreesTheQuarter() {
        var province = suite.unit("province", "", null);
        var district = suite.unit("district", "", province);
        suite.settle();
        var path =
                enter(district, "2024-Q3", 7).headers().firstValue("Location").orElseThrow();

        var corrected = http.send("POST", path + "/correction", Http.ADMINISTRATOR, """
            {"newPartyMembers":8,"confirmedBy":"Ban Tổ chức","confirmedOn":"2024-11-01","reason":"Đếm thiếu"}
            """);

        assertThat(Http.json(corrected).get("newPartyMembers").asInt()).isEqualTo(8);
        assertThat(corrected.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(Http.json(http.get(path, Http.ADMINISTRATOR)).get("history").size())
                .isEqualTo(2);
        var withdrawn = http.send("POST", path + "/withdrawal", Http.ADMINISTRATOR, "{\"reason\":\"Nhập ở tỉnh\"}");
        assertThat(withdrawn.statusCode()).isEqualTo(204);
        assertThat(enter(province, "2024-Q3", 20).statusCode()).isEqualTo(201);
    }

    @Test
    void oneOfTwoWhoEnterAtOnceIsRefused() throws InterruptedException, ExecutionException {
        var province = suite.unit("province", "", null);
        var district = suite.unit("district", "", province);
        suite.settle();
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var year = 2000; year < 2020; year++) {
                var quarter = year + "-Q1";
                var tasks = new ArrayList<Callable<Integer>>();
                tasks.add(() -> enter(province, quarter, 1).statusCode());
                tasks.add(() -> enter(district, quarter, 1).statusCode());
                var statuses = new ArrayList<Integer>();
                for (var answer : both.invokeAll(tasks)) {
                    statuses.add(answer.get());
                }
                assertThat(statuses).containsExactlyInAnyOrder(201, 409);
            }
        }
    }

    /// As our client sends them: with keys, so that the transaction begins before the unit and the quarter are known.
    @Test
    void keysDoNotLetBothOfTwoPass() throws InterruptedException, ExecutionException {
        var province = suite.unit("province", "", null);
        var branch = suite.unit("branch", "school", suite.unit("district", "", province));
        suite.settle();
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var year = 1980; year < 2000; year++) {
                var quarter = year + "-Q2";
                var tasks = Stream.of(province, branch)
                        .<Callable<Integer>>map(unit -> () -> enterWithKey(unit, quarter))
                        .toList();
                var statuses = new ArrayList<Integer>();
                for (var answer : both.invokeAll(tasks)) {
                    statuses.add(answer.get());
                }
                assertThat(statuses).containsExactlyInAnyOrder(201, 409);
            }
        }
    }

    @Test
    void whereTheTreeBringsTwoNumbersOntoOnePathTheUpperOneHolds() {
        var province = suite.unit("province", "", null);
        var upper = suite.unit("district", "", province);
        var lower = suite.unit("district", "", province);
        suite.referral(UUID.randomUUID(), 1, upper, Map.of("admitted", "2024-02-15"));
        suite.referral(UUID.randomUUID(), 1, lower, Map.of("admitted", "2024-02-15"));
        suite.settle();
        assertThat(enter(upper, "2024-Q1", 5).statusCode()).isEqualTo(201);
        assertThat(enter(lower, "2024-Q1", 3).statusCode()).isEqualTo(201);
        assertThat(share(province)).isEqualTo("2/8");

        suite.unit(lower, 2, "district", "", List.of(Suite.under(upper, "1931-03-26")));
        suite.settle();

        assertThat(share(province)).isEqualTo("2/5");
        assertThat(share(upper)).isEqualTo("2/5");
    }

    @Test
    void anotherSystemReadsTheNumbersWithoutTheNameOfWhoConfirmed() {
        var district = suite.unit("district", "", suite.unit("province", "", null));
        suite.assignment("system of " + district, district, "api-client");
        suite.settle();
        var path =
                enter(district, "2024-Q1", 7).headers().firstValue("Location").orElseThrow();
        var list = "/api/outside-numbers?unit=" + district;

        var told = Http.json(http.get(list, "system of " + district)).at("/items/0");

        assertThat(told.get("newPartyMembers").asInt()).isEqualTo(7);
        assertThat(told.has("confirmedBy")).isFalse();
        assertThat(Http.json(http.get(list, Http.ADMINISTRATOR))
                        .at("/items/0/confirmedBy")
                        .asString())
                .isEqualTo("Ban Tổ chức");
        assertThat(http.get(path, "system of " + district).statusCode()).isEqualTo(403);
    }

    @Test
    void quartersTheWrongWayRoundAreNamed() {
        var district = suite.unit("district", "", suite.unit("province", "", null));
        suite.settle();
        var path = "/api/outside-numbers?unit=" + district;

        var refused = http.get(path + "&from=2024-Q2&to=2024-Q1", Http.ADMINISTRATOR);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Http.json(refused).at("/errors/0/field").asString()).isEqualTo("to");
        assertThat(http.get(path + "&from=2024-Q1&to=2024-Q1", Http.ADMINISTRATOR)
                        .statusCode())
                .isEqualTo(200);
    }

    private String share(UUID unit) {
        var share = Http.json(http.get("/api/progress?unit=" + unit, Http.ADMINISTRATOR))
                .at("/indicators/2");
        return share.get("numerator").asInt() + "/" + share.get("denominator").asInt();
    }

    private int enterWithKey(UUID unit, String quarter) {
        return http.send(HttpRequest.newBuilder(http.uri("/api/outside-numbers"))
                        .header("Authorization", "Bearer " + Tokens.of(Http.ADMINISTRATOR))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(
                                "{\"unit\":\"%s\",\"quarter\":\"%s\",\"newPartyMembers\":1,\"confirmedBy\":\"x\",\"confirmedOn\":\"2024-10-15\"}"
                                        .formatted(unit, quarter))))
                .statusCode();
    }

    private HttpResponse<String> enter(UUID unit, String quarter, int amount) {
        return http.send("POST", "/api/outside-numbers", Http.ADMINISTRATOR, """
            {"unit":"%s","quarter":"%s","newPartyMembers":%d,"confirmedBy":"Ban Tổ chức","confirmedOn":"2024-10-15"}
            """.formatted(unit, quarter, amount));
    }
}
