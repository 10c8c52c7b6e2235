package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import vn.uutu.testing.Tokens;

/// A branch calls its meeting, writes it down and closes it; the cases of those it selected begin.
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelectionMeetingTests {

    @Autowired
    RestTestClient http;

    Branch branch;
    Caller secretary;
    UUID first;
    UUID second;
    String meeting = "";

    @BeforeAll
    void aBranch() throws InterruptedException {
        branch = Branch.anew();
        secretary = new Caller(http, branch.secretary()).whenIn(branch.id());
    }

    @BeforeEach
    void aMeetingIsCalled() throws InterruptedException {
        first = branch.member("2020-03-26");
        second = branch.member("2025-09-01");
        untilSeen(second);
        meeting = "/api/selection-meetings/"
                + secretary
                        .read(secretary.post("/api/selection-meetings", """
                                        {"unit": "%s", "on": "2026-01-10", "place": "Nhà văn hóa"}
                                        """.formatted(branch.id())), 201)
                        .get("id")
                        .asString();
    }

    @Test
    void whatIsWrittenDownIsCountedOut() {
        var view = write(minutes(15, 8, 7), 200);

        assertThat(view.at("/quorum/needed").asInt()).isEqualTo(14);
        assertThat(view.at("/quorum/reached").asBoolean()).isTrue();
        assertThat(view.at("/threshold/needed").asInt()).isEqualTo(8);
        assertThat(view.at("/candidates/0/enough").asBoolean()).isTrue();
        assertThat(view.at("/candidates/1/enough").asBoolean()).isFalse();
        assertThat(view.at("/candidates/1/result").asString()).isEqualTo("not-met");
        assertThat(view.at("/candidates/1/gates/2/months").asInt()).isEqualTo(4);
        assertThat(view.at("/demands/0/source").asString()).isNotBlank();
    }

    @Test
    void closingBeginsTheCasesOfThoseSelected() {
        write(minutes(15, 8, 7), 200);

        var closed = secretary.read(close(), 200);

        assertThat(closed.get("status").asString()).isEqualTo("closed");
        assertThat(closed.at("/candidates/1/referral").isNull()).isTrue();
        var referral = closed.at("/candidates/0/referral").asString();
        var begun = secretary.read(secretary.get("/api/referrals/" + referral), 200);
        assertThat(begun.get("member").asString()).isEqualTo(first.toString());
        assertThat(begun.get("status").asString()).isEqualTo("selected");
        assertThat(secretary.read(secretary.get(meeting), 200)).isEqualTo(closed);
        assertThat(slug(close(), 409)).isEqualTo("meeting-closed");
        assertThat(slug(put(minutes(15, 9, 9), "*"), 409)).isEqualTo("meeting-closed");
        assertThat(secretary
                        .read(secretary.get("/api/selection-meetings?unit=" + branch.commune()), 404)
                        .get("status")
                        .asInt())
                .isEqualTo(404);
        assertThat(secretary
                        .read(secretary.get("/api/selection-meetings?unit=" + branch.id()), 200)
                        .get("items")
                        .valueStream()
                        .filter(it -> meeting.endsWith(it.get("id").asString()))
                        .map(it -> it.get("status").asString() + it.get("selected") + it.get("candidates")))
                .containsExactly("closed12");
    }

    @Test
    void whatWasFoundIsKeptWhenTheRecordChangesLater() throws InterruptedException {
        write(minutes(15, 8, 7), 200);
        var closed = secretary.read(close(), 200);
        Register.record(first, 1, 2025, 1);
        for (var end = System.nanoTime() + Duration.ofSeconds(20).toNanos(); ; Thread.sleep(20)) {
            if (gradeOf(first).equals("met")) {
                break;
            }
            assertThat(System.nanoTime()).isLessThan(end);
        }

        assertThat(secretary.read(secretary.get(meeting), 200)).isEqualTo(closed);
        assertThat(closed.at("/candidates/0/gates/0/result").asString()).isEqualTo("not-known");
    }

    @Test
    void belowTheQuorumThereIsNoResult() {
        write(minutes(13, 12, 12), 200);

        var problem = secretary.read(close(), 422);

        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("present");
        assertThat(problem.get("type").asString()).endsWith("too-few-present");
        assertThat(secretary
                        .read(secretary.get("/api/referrals?member=" + first), 200)
                        .get("count")
                        .asInt())
                .isZero();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(field(close(), 422)).isEqualTo("eligible");
        write("""
                {"on": "2026-01-10", "place": "Nhà văn hóa", "voting": "open", "eligible": 20, "present": 15,
                 "candidates": [{"member": "%s"}]}
                """.formatted(first), 200);
        assertThat(field(close(), 422)).isEqualTo("candidates/0/votes");
        write(minutes(15, 8, 7).replace("2026-01-10", "2190-01-10"), 200);
        assertThat(field(close(), 400)).isEqualTo("on");
        assertThat(field(put(minutes(21, 8, 7), "*"), 400)).isEqualTo("present");
        assertThat(field(put(minutes(15, 16, 7), "*"), 400)).isEqualTo("candidates/0/votes");
        assertThat(field(put(minutes(15, 8, 7).replace(second.toString(), first.toString()), "*"), 400))
                .isEqualTo("candidates/1/member");
        assertThat(field(put(minutes(15, 8, 7).replace("2026-01-10", "2025-08-31"), "*"), 422))
                .isEqualTo("candidates/1/member");
    }

    @Test
    void whoeverReadAnOlderVersionIsToldSo() {
        write(minutes(15, 8, 7), 200);

        assertThat(slug(put(minutes(15, 8, 7), "\"1\""), 412)).isEqualTo("meeting-changed");
    }

    @Test
    void closingTwiceWithOneKeyAnswersTheSame() {
        write(minutes(15, 8, 7), 200);

        var once = secretary.read(secretary.postOnce(meeting + "/closing", "", "once" + meeting), 200);
        var again = secretary.read(secretary.postOnce(meeting + "/closing", "", "once" + meeting), 200);

        assertThat(again).isEqualTo(once);
    }

    private String minutes(int present, int votes, int others) {
        return """
                {"on": "2026-01-10", "place": "Nhà văn hóa", "partyGuest": "Phó Bí thư Chi bộ",
                 "partyOpinion": "Nhất trí", "voting": "secret", "eligible": 20, "present": %d,
                 "candidates": [{"member": "%s", "votes": %d}, {"member": "%s", "votes": %d}]}
                """.formatted(present, first, votes, second, others);
    }

    private JsonNode write(String minutes, int status) {
        return secretary.read(put(minutes, "*"), status);
    }

    private RestTestClient.ResponseSpec put(String minutes, String ifMatch) {
        return http.put()
                .uri(meeting)
                .header("Authorization", "Bearer " + Tokens.of(secretary.subject()))
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .body(minutes)
                .exchange();
    }

    private RestTestClient.ResponseSpec close() {
        return secretary.post(meeting + "/closing", "");
    }

    private String slug(RestTestClient.ResponseSpec answer, int status) {
        var type = secretary.read(answer, status).get("type").asString();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private String field(RestTestClient.ResponseSpec answer, int status) {
        return secretary.read(answer, status).at("/errors/0/field").asString();
    }

    private String gradeOf(UUID member) {
        return eligible(member).at("/gates/0/result").asString();
    }

    private JsonNode eligible(UUID member) {
        return secretary
                .read(secretary.get("/api/eligibility?on=2026-01-10&unit=" + branch.id()), 200)
                .get("items")
                .valueStream()
                .filter(it -> it.get("member").asString().equals(member.toString()))
                .findFirst()
                .orElseThrow();
    }

    private void untilSeen(UUID member) throws InterruptedException {
        for (var end = System.nanoTime() + Duration.ofSeconds(20).toNanos(); ; Thread.sleep(20)) {
            var seen = secretary
                    .read(secretary.get("/api/eligibility?on=2026-01-10&unit=" + branch.id()), 200)
                    .get("items")
                    .toString();
            if (seen.contains(member.toString()) && seen.contains(first.toString())) {
                return;
            }
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }
}
