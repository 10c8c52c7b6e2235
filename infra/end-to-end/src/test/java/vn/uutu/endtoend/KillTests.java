package vn.uutu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Any one process is killed while referrals are entered: nothing entered is lost, nothing is counted twice.
@Order(4)
@ExtendWith(RunningSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTests {

    static final int CASES = 6;

    final SuiteProcess suite = RunningSuite.suite();
    final Machine officer = Machine.administrator(suite);
    final Machine second = Machine.provincial(suite);
    final Units units = new Units(officer);
    final String province = units.id("72");

    /// Who enters a vote does not confirm it: the confirming is another's.
    @BeforeAll
    void aSecondPersonConfirms() {
        officer.create(
                "/api/assignments",
                Map.of(
                        "subject", "province-api",
                        "unit", province,
                        "role", "standing-committee",
                        "from", "2021-01-01"));
    }

    /// What was killed last is back: one failure at a time.
    @BeforeEach
    void theSuiteIsReady() {
        suite.awaitReady();
    }

    /// Each kill takes a branch of its own, so that members are enough.
    @ParameterizedTest
    @CsvSource({
        "referral-service,  25459.01",
        "reporting-service, 25459.02",
        "member-service,    25459.03",
        "kafka,             25459.04",
        "postgresql,        25459.05",
        "gateway,           25459.06",
        "identity,          25462.01"
    })
    void nothingEnteredIsLostOrCountedTwice(String part, String code) throws Exception {
        var before = referred();
        var branch = units.id(code);
        var members = membersWithoutACase(branch);
        var cases = new ArrayList<String>();
        for (var n = 0; n < CASES; n++) {
            if (n == CASES / 2) {
                suite.kill(part);
            }
            cases.add(handedOver(branch, members));
        }

        awaitReferred(before + CASES);
        for (var referral : cases) {
            assertThat(patiently(officer, "/api/referrals/" + referral, Map.of())
                            .get("status")
                            .asString())
                    .isEqualTo("handed-over");
        }
        Thread.sleep(1_500); // a step that is counted twice would show by now
        assertThat(referred()).isEqualTo(before + CASES);
    }

    private Deque<String> membersWithoutACase(String branch) {
        var members = new ArrayDeque<String>();
        patiently(officer, "/api/members/search", Map.of("unit", branch))
                .get("items")
                .forEach(member -> members.add(member.get("id").asString()));
        patiently(officer, "/api/referrals?unit=" + branch, Map.of())
                .get("items")
                .forEach(open -> members.remove(open.get("member").asString()));
        return members;
    }

    private String handedOver(String branch, Deque<String> members) {
        var referral = selected(branch, members);
        patiently(second, "/api/referrals/%s/confirmation".formatted(referral), Map.of("on", "2025-03-10"));
        patiently(officer, "/api/referrals/%s/hand-over".formatted(referral), Map.of("on", "2025-03-26"));
        return referral;
    }

    /// Members who came to the branch later are refused: the next one then.
    private String selected(String branch, Deque<String> members) {
        var answer = patiently(officer, "/api/selections", Officers.selection(branch, members.remove()));
        while (!answer.has("referrals")) {
            answer = patiently(officer, "/api/selections", Officers.selection(branch, members.remove()));
        }
        return answer.get("referrals").get(0).get("id").asString();
    }

    /// As our own client does: the same key again until there is an answer.
    private JsonNode patiently(Client client, String path, Map<String, Object> body) {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var last = "";
        for (var tries = 0; tries < 240; tries++) {
            try {
                var response = body.isEmpty()
                        ? client.get(path)
                        : client.send("POST", path, "application/json", Client.JSON.writeValueAsBytes(body), key);
                if (response.statusCode() < 300 || response.statusCode() == 422) {
                    return Client.JSON.readTree(response.body());
                }
                last = response.statusCode() + " " + response.body();
                if (response.statusCode() < 500 && response.statusCode() != 409) {
                    throw new AssertionError(path + " answers " + last);
                }
            } catch (UncheckedIOException e) {
                last = e.toString();
            }
            SuiteProcess.pause();
        }
        throw new AssertionError(path + " never succeeds; last: " + last);
    }

    private void awaitReferred(long count) {
        for (var tries = 0; tries < 240 && referred() != count; tries++) {
            SuiteProcess.pause();
        }
        assertThat(referred()).isEqualTo(count);
    }

    private long referred() {
        return Progress.value(patiently(officer, Progress.wholePeriod(province), Map.of()), "referred");
    }
}
