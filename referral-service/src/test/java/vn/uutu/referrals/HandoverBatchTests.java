package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import vn.uutu.testing.Tokens;

/// The way of a list: composed, approved by somebody else, handed over as a whole, and answered line by line.
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandoverBatchTests {

    private static final String BATCHES = "/api/handover-batches";

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    Branch branch;
    Caller secretary;
    Caller committee;
    Caller standing;

    @BeforeAll
    void aBranch() throws InterruptedException {
        branch = Branch.anew();
        secretary = new Caller(http, branch.secretary()).whenIn(branch.id());
        committee = new Caller(http, branch.committee()).whenIn(branch.commune());
        standing = new Caller(http, branch.district(" standing")).whenIn(branch.commune());
    }

    @Test
    void aListIsHandedOverAsAWholeAndAnsweredLineByLine() {
        var first = confirmed();
        var second = confirmed();
        var id = composed();
        var waiting = waiting();
        var draft = change(committee, id, "lines", lines(first, second), 200);
        var left = waiting();
        change(standing, id, "approval", null, 200);
        var handedOver = change(committee, id, "hand-over", "{\"on\": \"2023-03-26\"}", 200);
        var received = change(committee, id, "receipts", received("2023-03-28", first), 200);
        var sentBack = change(committee, id, "receipts", sentBack("other", second), 200);

        assertThat(waiting).contains(first, second);
        assertThat(left).doesNotContain(first, second);
        assertThat(draft.at("/lines/0/position").asString()).isEqualTo("Ủy viên");
        assertThat(handedOver.get("status").asString()).isEqualTo("handed-over");
        assertThat(handedOver.at("/disclosure/persons").asInt()).isEqualTo(2);
        assertThat(handedOver.at("/disclosure/basisSection").asString()).isEqualTo("mục III.2");
        assertThat(Stream.of(first, second).map(this::status)).containsOnly("handed-over");
        assertThat(received.at("/lines/0/receipt/number").asString()).isEqualTo("12-BN/ĐU");
        assertThat(received.at("/lines/1").has("receipt")).isFalse();
        assertThat(sentBack.at("/lines/1/receipt/reason").asString()).isEqualTo("other");
        assertThat(announced(first)).isEqualTo(3);
        var line = committee
                .read(committee.get(BATCHES + "?unit=" + branch.commune() + "&status=handed-over"), 200)
                .get("items")
                .valueStream()
                .filter(it -> it.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(line.get("lines").asInt()).isEqualTo(2);
        assertThat(line.get("received").asInt()).isEqualTo(1);
        assertThat(line.get("sentBack").asInt()).isEqualTo(1);
    }

    @Test
    void oneCaseThatCannotGoKeepsAllOfThemBack() {
        var good = confirmed();
        var ended = confirmed();
        var id = composed();
        change(committee, id, "lines", lines(good, ended), 200);
        change(standing, id, "approval", null, 200);
        committee.step(ended, "exit", "{\"on\": \"2023-03-01\", \"kind\": \"withdrawn\", \"reason\": \"other\"}", 200);

        var refused = change(committee, id, "hand-over", "{\"on\": \"2023-03-26\"}", 422);
        change(committee, id, "reopening", "{\"reason\": \"Có người rút\"}", 200);
        change(committee, id, "line-removals", referrals(ended), 200);
        change(standing, id, "approval", null, 200);
        var early = change(committee, id, "hand-over", "{\"on\": \"2023-01-19\"}", 422);

        assertThat(refused.get("type").asString()).isEqualTo("/problems/lines-not-ready");
        assertThat(refused.at("/errors/0/field").asString()).isEqualTo("lines/1/referral");
        assertThat(early.at("/errors/0/field").asString()).isEqualTo("on");
        assertThat(status(good)).isEqualTo("confirmed");
        assertThat(disclosed(id)).isZero();
        change(committee, id, "hand-over", "{\"on\": \"2023-03-26\"}", 200);
        assertThat(disclosed(id)).isOne();
    }

    @Test
    void whoeverComposedOrAddedDoesNotApprove() {
        var id = composed();
        change(standing, id, "lines", lines(confirmed()), 200);

        assertThat(change(committee, id, "approval", null, 403).get("type").asString())
                .isEqualTo("/problems/own-batch");
        assertThat(change(standing, id, "approval", null, 403).get("type").asString())
                .isEqualTo("/problems/own-batch");
    }

    @Test
    void aCaseWaitsInOneList() {
        var referral = confirmed();
        var first = composed();
        var second = composed();
        change(committee, first, "lines", lines(referral), 200);

        assertThat(change(committee, first, "lines", lines(referral), 400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("lines/0/referral");
        assertThat(change(committee, second, "lines", lines(referral), 409)
                        .get("type")
                        .asString())
                .isEqualTo("/problems/case-in-batch");
        change(committee, first, "line-removals", referrals(referral), 200);
        change(committee, second, "lines", lines(referral), 200);
    }

    @Test
    void onlyConfirmedCasesOfTheUnitMayStandInIt() throws InterruptedException {
        var elsewhere = Branch.anew();
        var strange = new Caller(http, elsewhere.secretary())
                .whenIn(elsewhere.id())
                .select(elsewhere.id(), elsewhere.member("2020-03-26"), "2023-01-10");
        new Caller(http, elsewhere.committee())
                .whenIn(elsewhere.commune())
                .step(strange, "confirmation", "{\"on\": \"2023-01-20\"}", 200);
        var unconfirmed = secretary.select(branch.id(), branch.member("2020-03-26"), "2023-01-10");

        var refused = change(
                committee,
                composed(),
                "lines",
                lines(confirmed(), unconfirmed, strange, UUID.randomUUID().toString()),
                422);

        assertThat(refused.get("errors").valueStream().map(it -> it.get("field").asString()))
                .containsExactly("lines/1/referral", "lines/2/referral", "lines/3/referral");
    }

    @Test
    void eachStateAllowsItsOwnChangesOnly() {
        var id = composed();
        var referral = confirmed();

        assertThat(typeOf(change(standing, id, "approval", null, 409))).isEqualTo("batch-empty");
        assertThat(typeOf(change(committee, id, "hand-over", "{\"on\": \"2023-03-26\"}", 409)))
                .isEqualTo("batch-not-approved");
        change(committee, id, "lines", lines(referral), 200);
        change(standing, id, "approval", null, 200);
        assertThat(typeOf(change(committee, id, "lines", lines(confirmed()), 409)))
                .isEqualTo("batch-not-draft");
        assertThat(typeOf(change(committee, id, "receipts", received("2023-03-28", referral), 409)))
                .isEqualTo("batch-not-handed-over");
        change(committee, id, "hand-over", "{\"on\": \"2023-03-26\"}", 200);
        assertThat(typeOf(change(committee, id, "reopening", "{\"reason\": \"Nhầm\"}", 409)))
                .isEqualTo("batch-not-approved");
        assertThat(change(committee, id, "receipts", received("2023-03-25", referral), 422)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("on");
        assertThat(change(committee, id, "receipts", sentBack("no-such-reason", referral), 400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("reason");
    }

    @Test
    void anOccasionHasItsDay() {
        var refused = committee.read(committee.post(BATCHES, composition("2023-03-27")), 400);

        assertThat(refused.at("/errors/0/field").asString()).isEqualTo("day");
    }

    @Test
    void anOldVersionIsRefusedAndAKeyIsCarriedOutOnce() {
        var key = UUID.randomUUID().toString();
        var first = committee.read(committee.postOnce(BATCHES, composition("2023-03-26"), key), 201);
        var again = committee.read(committee.postOnce(BATCHES, composition("2023-03-26"), key), 201);
        var id = first.get("id").asString();
        change(committee, id, "lines", lines(confirmed()), 200);

        var stale = committee.read(
                http.post()
                        .uri(BATCHES + "/" + id + "/lines")
                        .headers(it -> it.setBearerAuth(Tokens.of(committee.subject())))
                        .header("If-Match", "\"1\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(lines(confirmed()))
                        .exchange(),
                412);

        assertThat(again).isEqualTo(first);
        assertThat(typeOf(stale)).isEqualTo("batch-changed");
    }

    private String confirmed() {
        var referral = secretary.select(branch.id(), branch.member("2020-03-26"), "2023-01-10");
        committee.step(referral, "confirmation", "{\"on\": \"2023-01-20\"}", 200);
        return referral;
    }

    private String composed() {
        return committee
                .read(committee.post(BATCHES, composition("2023-03-26")), 201)
                .get("id")
                .asString();
    }

    private String composition(String day) {
        return """
                {"unit": "%s", "occasion": "union-founding", "day": "%s", "recipient": "Đảng ủy xã",
                 "basisDocument": "Kế hoạch ngày 04/8/2021", "basisSection": "mục III.2"}
                """.formatted(branch.commune(), day);
    }

    private static String lines(String... referrals) {
        return Stream.of(referrals)
                .map("{\"referral\": \"%s\", \"position\": \"Ủy viên\"}"::formatted)
                .collect(Collectors.joining(", ", "{\"lines\": [", "]}"));
    }

    private static String referrals(String referral) {
        return "{\"referrals\": [\"%s\"]}".formatted(referral);
    }

    private static String received(String on, String referral) {
        return """
                {"outcome": "received", "on": "%s", "number": "12-BN/ĐU", "referrals": ["%s"]}
                """.formatted(on, referral);
    }

    private static String sentBack(String reason, String referral) {
        return """
                {"outcome": "sent-back", "on": "2023-03-28", "reason": "%s", "referrals": ["%s"]}
                """.formatted(reason, referral);
    }

    private JsonNode change(Caller caller, String id, String what, @Nullable String body, int status) {
        var request = http.post()
                .uri(BATCHES + "/" + id + "/" + what)
                .headers(it -> it.setBearerAuth(Tokens.of(caller.subject())));
        return caller.read(
                body == null
                        ? request.exchange()
                        : request.contentType(MediaType.APPLICATION_JSON)
                                .body(body)
                                .exchange(),
                status);
    }

    private List<String> waiting() {
        return committee
                .read(committee.get(BATCHES + "/waiting?unit=" + branch.commune()), 200)
                .get("items")
                .valueStream()
                .map(it -> it.get("referral").asString())
                .toList();
    }

    private String status(String referral) {
        return committee
                .read(committee.get("/api/referrals/" + referral), 200)
                .get("status")
                .asString();
    }

    private static String typeOf(JsonNode problem) {
        return problem.get("type").asString().replace("/problems/", "");
    }

    private long announced(String referral) {
        return jdbc.sql("select count(*) from outbox where key = :key")
                .param("key", UUID.fromString(referral))
                .query(Long.class)
                .single();
    }

    private long disclosed(String batch) {
        return jdbc.sql("select count(*) from disclosure where batch_id = :batch")
                .param("batch", UUID.fromString(batch))
                .query(Long.class)
                .single();
    }
}
