package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A wrong step is taken back by whom it belongs to; what stood there is kept, and others hear of it.
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakingBackTests {

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
    void aStepIsTakenBackWithItsReasonAndTakenAgain() throws InterruptedException {
        var id = handedOver();

        var needed = retract(committee, id, "confirmed", 409);
        retract(secretary, id, "handed-over", 403);
        var view = retract(committee, id, "handed-over", 200);

        assertThat(needed.get("type").asString()).isEqualTo("/problems/step-needed");
        assertThat(needed.get("detail").asString()).contains("trao danh sách");
        assertThat(view.get("status").asString()).isEqualTo("confirmed");
        assertThat(view.get("version").asLong()).isEqualTo(4);
        assertThat(view.get("milestones")).hasSize(2);
        assertThat(view.at("/retractions/0/step").asString()).isEqualTo("handed-over");
        assertThat(view.at("/retractions/0/on").asString()).isEqualTo("2023-02-01");
        assertThat(view.at("/retractions/0/reason").asString()).isEqualTo("Ghi nhầm người");
        assertThat(view.at("/retractions/0/recordedBy").asString()).isEqualTo(branch.committee());
        var announced = announced(id);
        assertThat(announced.get("status").asString()).isEqualTo("confirmed");
        assertThat(announced.get("milestones")).hasSize(2);
        assertThat(kept(id)).isEqualTo("2023-02-01 Đảng ủy");

        var again = committee.step(id, "hand-over", "{\"on\": \"2023-02-03\"}", 200);
        assertThat(again.at("/milestones/2/on").asString()).isEqualTo("2023-02-03");
        assertThat(again.get("retractions")).hasSize(1);
    }

    /// The secretary may record that a case was withdrawn, but not that it was returned: nor take that back.
    @Test
    void anExitIsTakenBackByWhomItsKindBelongsTo() throws InterruptedException {
        var id = handedOver();
        committee.step(id, "exit", "{\"on\": \"2023-03-01\", \"kind\": \"returned\", \"reason\": \"other\"}", 200);

        retract(secretary, id, "exited", 403);
        var view = retract(committee, id, "exited", 200);

        assertThat(view.get("status").asString()).isEqualTo("handed-over");
        assertThat(view.get("exit").isNull()).isTrue();
        assertThat(jdbc.sql("select exit_kind || ' ' || exit_reason from retraction where referral_id = :id")
                        .param("id", UUID.fromString(id))
                        .query(String.class)
                        .single())
                .isEqualTo("returned other");
    }

    @Test
    void anExitStaysOnceTheMemberHasAnotherCase() throws InterruptedException {
        var member = branch.member("2020-03-26");
        var id = secretary.select(branch.id(), member, "2023-01-10");
        secretary.step(id, "exit", "{\"on\": \"2023-02-01\", \"kind\": \"withdrawn\", \"reason\": \"other\"}", 200);
        secretary.select(branch.id(), member, "2023-05-10");

        assertThat(retract(secretary, id, "exited", 409).get("type").asString()).isEqualTo("/problems/case-open");
        assertThat(secretary
                        .read(secretary.get("/api/referrals/" + id), 200)
                        .get("status")
                        .asString())
                .isEqualTo("exited");
        assertThat(jdbc.sql("select count(*) from retraction where referral_id = :id")
                        .param("id", UUID.fromString(id))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /// The committee entered this vote itself: another one confirms it, and another one takes that back.
    @Test
    void whoEnteredTheVoteDoesNotTakeItsConfirmationBack() throws InterruptedException {
        var district = new Caller(http, branch.district(" standing")).whenIn(branch.id());
        var id = committee.select(branch.id(), branch.member("2020-03-26"), "2023-01-10");
        var confirmed = district.step(id, "confirmation", "{\"on\": \"2023-01-20\"}", 200);

        assertThat(retract(committee, id, "confirmed", 403).get("type").asString())
                .isEqualTo("/problems/own-vote");
        assertThat(offered(confirmed)).isEqualTo("confirmed");
        assertThat(offered(committee.read(committee.get("/api/referrals/" + id), 200)))
                .isEmpty();
        assertThat(retract(district, id, "confirmed", 200).get("status").asString())
                .isEqualTo("selected");
    }

    private String handedOver() {
        var id = secretary.select(branch.id(), branch.member("2020-03-26"), "2023-01-10");
        committee.step(id, "confirmation", "{\"on\": \"2023-01-20\"}", 200);
        committee.step(id, "hand-over", "{\"on\": \"2023-02-01\", \"receivedBy\": \"Đảng ủy\"}", 200);
        return id;
    }

    private static JsonNode retract(Caller caller, String id, String step, int status) {
        var body = "{\"step\": \"%s\", \"reason\": \"Ghi nhầm người\"}".formatted(step);
        return caller.step(id, "retraction", body, status);
    }

    private static String offered(JsonNode view) {
        return String.join(
                " ",
                view.get("next")
                        .valueStream()
                        .filter(it -> it.get("step").asString().equals("retraction"))
                        .flatMap(it -> it.path("steps").valueStream())
                        .map(JsonNode::asString)
                        .toList());
    }

    private JsonNode announced(String id) {
        return JsonMapper.shared()
                .readTree(jdbc.sql("select payload from outbox where key = :key order by position desc limit 1")
                        .param("key", UUID.fromString(id))
                        .query(String.class)
                        .single());
    }

    private String kept(String id) {
        return jdbc.sql("select happened_on || ' ' || reference from retraction where referral_id = :id")
                .param("id", UUID.fromString(id))
                .query(String.class)
                .single();
    }
}
