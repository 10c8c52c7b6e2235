package vn.uutu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Everybody sees and changes what is theirs; everything else looks as if it were not there.
@Order(3)
@ExtendWith(RunningSuite.class)
class ScopeTests {

    final SuiteProcess suite = RunningSuite.suite();
    final Units units = new Units(Machine.provincial(suite));
    final String own = units.id("25456.01");
    final String others = units.id("25456.02");

    @Test
    void aBranchSecretarySeesAndChangesOnlyTheirOwnBranch() {
        var secretary = Browser.signedIn(suite, "bithu.chidoan");
        var member = Machine.provincial(suite)
                .act("/api/members/search", Map.of("unit", others))
                .get("items")
                .get(0)
                .get("id")
                .asString();

        secretary.read("/api/units/" + own);
        secretary.read(Progress.wholePeriod(own));
        secretary.expect(404, secretary.get("/api/units/" + others));
        secretary.expect(404, secretary.get(Progress.wholePeriod(others)));
        secretary.expect(404, secretary.get("/api/members/" + member));
        secretary.expect(404, secretary.post("/api/members/search", Map.of("unit", others)));
        secretary.expect(
                404,
                secretary.post(
                        "/api/selections",
                        Map.of(
                                "unit",
                                others,
                                "heldOn",
                                "2025-03-01",
                                "eligible",
                                20,
                                "present",
                                18,
                                "candidates",
                                java.util.List.of(Map.of("member", member, "votes", 17)))));
    }

    @Test
    void withoutATokenNothingIsAnswered() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(suite.url(SuiteProcess.Part.GATEWAY) + "/api/units?code=72"))
                .build();

        try (var http = HttpClient.newHttpClient()) {
            var response = Http.send(http, request);
            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void aWithdrawnAssignmentEndsAccessAndOpenStreams() throws Exception {
        var administrator = Machine.administrator(suite);
        var assignment = administrator.create(
                "/api/assignments",
                Map.of("subject", "huyen.doan2", "unit", own, "role", "branch-secretary", "from", "2021-01-01"));
        var officer = Browser.signedIn(suite, "huyen.doan2");
        awaitAccess(officer, Progress.wholePeriod(own), 200);
        var ended = new CountDownLatch(1);
        try (var _ = officer.listen("/api/progress/stream?unit=" + own, _ -> {}, ended::countDown)) {
            administrator.act(
                    "/api/assignments/%s/withdrawal"
                            .formatted(assignment.get("id").asString()),
                    Map.of());
            var begin = System.nanoTime();

            officer.expect(404, officer.get("/api/units/" + own));
            awaitAccess(officer, Progress.wholePeriod(own), 404);
            var elsewhere = (System.nanoTime() - begin) / 1_000_000;
            assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
            var stream = (System.nanoTime() - begin) / 1_000_000;
            System.out.printf(
                    "Assignment withdrawn → refused elsewhere after %d ms, stream ended after %d ms%n",
                    elsewhere, stream);
            assertThat(elsewhere).isLessThan(1_000);
            assertThat(stream).isLessThan(1_000);
        }
    }

    private static void awaitAccess(Client client, String path, int status) {
        for (var tries = 0; tries < 1_000; tries++) {
            if (client.get(path).statusCode() == status) {
                return;
            }
        }
        throw new AssertionError("%s does not come to answer %d".formatted(path, status));
    }
}
