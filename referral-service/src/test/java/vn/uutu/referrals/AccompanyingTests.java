package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import vn.uutu.testing.Tokens;

/// Mentors and the preparation of the ceremony: there for whoever accompanies the member, and never announced.
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccompanyingTests {

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    Branch branch;
    Caller secretary;
    Caller committee;

    @BeforeAll
    void aBranch() throws InterruptedException {
        branch = Branch.anew();
        secretary = new Caller(http, branch.secretary()).whenIn(branch.id());
        committee = new Caller(http, branch.committee()).whenIn(branch.commune());
    }

    @Test
    void aProspectHasMentorsUntilTheyEnd() throws InterruptedException {
        var id = secretary.select(branch.id(), branch.member("2020-03-26"), "2023-01-10");
        var early = secretary.step(id, "mentors", assignment("2023-04-01"), 409);
        recognised(id);
        var before = secretary.step(id, "mentors", assignment("2023-03-31"), 400);
        var first = secretary.step(id, "mentors", assignment("2023-04-01"), 200);
        var mentor = first.at("/items/0/id").asString();
        var ended = secretary.step(id, "mentor-endings", ending(mentor, "2023-09-30"), 200);
        var unknown =
                secretary.step(id, "mentor-endings", ending(UUID.randomUUID().toString(), "2023-09-30"), 400);

        assertThat(early.get("type").asString()).isEqualTo("/problems/no-prospect");
        assertThat(before.at("/errors/0/field").asString()).isEqualTo("from");
        assertThat(first.at("/items/0/name").asString()).isEqualTo("Phạm Thị Hồng");
        assertThat(first.at("/items/0").has("until")).isFalse();
        assertThat(ended.at("/items/0/until").asString()).isEqualTo("2023-09-30");
        assertThat(unknown.at("/errors/0/field").asString()).isEqualTo("mentor");
        assertThat(announced(id)).isEqualTo(4);
    }

    @Test
    void theCeremonyIsPreparedAfterTheDecisionAndUntilItIsHeld() throws InterruptedException {
        var id = secretary.select(branch.id(), branch.member("2020-03-26"), "2023-01-10");
        recognised(id);
        var early = prepare(id, "{\"item\": \"oath\", \"doneBy\": \"Chi bộ\", \"doneOn\": \"2023-08-02\"}", 409);
        committee.step(id, "resolution", "{\"on\": \"2023-05-01\"}", 200);
        secretary.step(id, "awareness-class", "{\"on\": \"2023-03-01\"}", 200);
        secretary.step(id, "admission", "{\"decisionOn\": \"2023-08-01\"}", 200);

        var half = prepare(id, "{\"item\": \"oath\", \"doneBy\": \"Chi bộ\"}", 400);
        var done = prepare(id, "{\"item\": \"oath\", \"doneBy\": \"Chi bộ\", \"doneOn\": \"2023-08-02\"}", 200);
        var undone = prepare(id, "{\"item\": \"oath\"}", 200);
        secretary.step(id, "ceremony", "{\"on\": \"2023-08-15\"}", 200);
        var late = prepare(id, "{\"item\": \"oath\"}", 409);

        assertThat(early.get("type").asString()).isEqualTo("/problems/no-ceremony-ahead");
        assertThat(half.at("/errors/0/field").asString()).isEqualTo("doneOn");
        assertThat(done.get("items")).hasSize(6);
        assertThat(done.at("/items/5/doneBy").asString()).isEqualTo("Chi bộ");
        assertThat(undone.at("/items/5").has("doneBy")).isFalse();
        assertThat(late.get("type").asString()).isEqualTo("/problems/no-ceremony-ahead");
    }

    private void recognised(String id) {
        committee.step(id, "confirmation", "{\"on\": \"2023-01-20\"}", 200);
        committee.step(id, "hand-over", "{\"on\": \"2023-02-01\"}", 200);
        secretary.step(id, "prospect-recognition", "{\"on\": \"2023-04-01\"}", 200);
    }

    private static String assignment(String from) {
        return "{\"name\": \"Phạm Thị Hồng\", \"from\": \"%s\", \"tasks\": \"Giúp đỡ\"}".formatted(from);
    }

    private static String ending(String mentor, String until) {
        return "{\"mentor\": \"%s\", \"until\": \"%s\"}".formatted(mentor, until);
    }

    private JsonNode prepare(String id, String body, int status) {
        var answer = http.method(HttpMethod.PUT)
                .uri("/api/referrals/" + id + "/ceremony-preparation")
                .headers(it -> it.setBearerAuth(Tokens.of(branch.secretary())))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
        return secretary.read(answer, status);
    }

    private long announced(String referral) {
        return jdbc.sql("select count(*) from outbox where key = :key")
                .param("key", UUID.fromString(referral))
                .query(Long.class)
                .single();
    }
}
