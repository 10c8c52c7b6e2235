package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTests {

    @Autowired
    RestTestClient http;

    Branch branch;
    Branch elsewhere;
    String referral = "";

    @BeforeAll
    void aCaseOfABranch() throws InterruptedException {
        branch = Branch.anew();
        elsewhere = Branch.anew();
        for (var role : new String[] {
            "organisation-board",
            "provincial-standing-committee",
            "propaganda-board",
            "front-observer",
            "data-protection-officer",
            "operator"
        }) {
            Register.assignment(branch.district(" " + role), branch.province(), role);
        }
        Register.assignment(branch.district(" secretary of the commune"), branch.commune(), "branch-secretary");
        for (var role : new String[] {
            " operator",
            " standing",
            " secretary of the commune",
            " inspector",
            " committee",
            " organisation-board",
            " provincial-standing-committee",
            " propaganda-board",
            " front-observer",
            " data-protection-officer"
        }) {
            new Caller(http, branch.district(role)).whenIn(branch.id());
        }
        new Caller(http, elsewhere.secretary()).whenIn(elsewhere.id());
        new Caller(http, elsewhere.committee()).whenIn(elsewhere.commune());
        var secretary = new Caller(http, branch.secretary()).whenIn(branch.id());
        referral = secretary.select(branch.id(), branch.member("2020-03-26"), "2023-01-10");
    }

    /// 409: the caller may take the step, only the case is not that far. Nothing is ever changed here.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            secretary,                     hand-over resolution,          403
            secretary,                     prospect-recognition ceremony, 409
            committee,                     hand-over resolution,          409
            committee,                     prospect-recognition ceremony, 409
            standing,                      hand-over resolution,          409
            standing,                      prospect-recognition ceremony, 409
            organisation-board,            hand-over resolution,          403
            organisation-board,            prospect-recognition ceremony, 409
            provincial-standing-committee, hand-over ceremony,            403
            propaganda-board,              hand-over ceremony,            403
            inspector,                     hand-over ceremony,            403
            front-observer,                hand-over ceremony,            403
            data-protection-officer,       hand-over ceremony,            403
            operator,                      hand-over ceremony,            403
            """)
    void aStepBelongsToItsRoles(String role, String steps, int status) {
        var caller = new Caller(http, branch.district(" " + role));
        for (var step : steps.split(" ")) {
            caller.step(referral, step, "{\"on\": \"2023-06-15\"}", status);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            secretary,          withdrawn,    400
            secretary,          returned,     403
            secretary,          not-approved, 403
            committee,          returned,     400
            standing,           not-approved, 400
            organisation-board, withdrawn,    403
            """)
    void aCommitteeReturnsACase(String role, String kind, int status) {
        var body = "{\"on\": \"2030-01-01\", \"kind\": \"%s\", \"reason\": \"other\"}".formatted(kind);

        new Caller(http, branch.district(" " + role)).step(referral, "exit", body, status);
    }

    @ParameterizedTest
    @CsvSource({"inspector, 403", "front-observer, 403", "operator, 403", "provincial-standing-committee, 200"})
    void whoeverReadsFiguresOnlyReadsNoCase(String role, int status) {
        var caller = new Caller(http, branch.district(" " + role));

        caller.read(caller.get("/api/referrals/" + referral), status);
    }

    @Test
    void absentAndNotYoursLookTheSame() {
        var stranger = new Caller(http, elsewhere.committee());

        var notYours = stranger.step(referral, "hand-over", "{\"on\": \"2023-06-15\"}", 404);
        var absent = stranger.step(UUID.randomUUID().toString(), "hand-over", "{\"on\": \"2023-06-15\"}", 404);

        assertThat(notYours.get("type")).isEqualTo(absent.get("type"));
        assertThat(notYours.get("detail")).isEqualTo(absent.get("detail"));
        stranger.read(stranger.get("/api/referrals/" + referral), 404);
        stranger.read(stranger.get("/api/referrals?unit=" + branch.id()), 404);
        assertThat(stranger.read(stranger.get("/api/referrals"), 200).get("items"))
                .isEmpty();
    }

    @Test
    void aSecretarySelectsInTheirOwnBranchOnly() {
        var secretary = new Caller(http, branch.secretary());
        var body = """
                {"unit": "%s", "heldOn": "2023-01-10", "eligible": 9, "present": 9,
                 "candidates": [{"member": "%s", "votes": 9}]}
                """.formatted(elsewhere.id(), UUID.randomUUID());

        secretary.read(secretary.post("/api/selections", body), 404);
    }

    @Test
    void whoeverEnteredTheVoteDoesNotConfirmIt() {
        var administrator = new Caller(http, "quan.tri");
        var own = administrator.select(branch.id(), branch.member("2020-03-26"), "2023-01-10");

        var refused = administrator.step(own, "confirmation", "{\"on\": \"2023-01-20\"}", 403);

        assertThat(refused.get("type").asString()).isEqualTo("/problems/own-vote");
        new Caller(http, branch.committee()).step(own, "confirmation", "{\"on\": \"2023-01-20\"}", 200);
    }

    @Test
    void whoNoLongerServesHearsNoNameByAnOldKey() throws InterruptedException {
        var office = Register.assignment(branch.district(" former"), branch.commune(), "grassroots-committee");
        var former = new Caller(http, branch.district(" former")).whenIn(branch.id());
        var member = branch.member("2020-03-26");
        Register.profile(member, 1, "Đoàn Thị Kín", "1999-05-02", "0660001", "072000660001");
        var own = new Caller(http, branch.secretary()).select(branch.id(), member, "2023-01-10");
        var path = "/api/referrals/" + own + "/confirmation";
        assertThat(confirmOnce(former, path, 200).get("memberName").asString()).isEqualTo("Đoàn Thị Kín");
        assertThat(confirmOnce(former, path, 200).get("memberName").asString()).isEqualTo("Đoàn Thị Kín");

        Register.assignment(
                office, 2, former.subject(), branch.commune(), "grassroots-committee", "2025-06-01T02:00:00Z");
        former.whenOut(branch.id());

        assertThat(confirmOnce(former, path, 404).toString()).doesNotContain("Kín");
    }

    private static JsonNode confirmOnce(Caller caller, String path, int status) {
        return caller.read(caller.postOnce(path, "{\"on\": \"2023-01-20\"}", "confirmed"), status);
    }

    @Test
    void withoutATokenThereIsNothing() {
        http.get().uri("/api/referrals").exchange().expectStatus().isUnauthorized();
        http.get().uri("/api/referrals/" + referral).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void anotherSystemReadsWithoutNames() {
        var system = new Caller(http, "province-api");

        assertThat(system.read(system.get("/api/referrals/" + referral), 200)
                        .get("memberName")
                        .isNull())
                .isTrue();
        system.step(referral, "hand-over", "{\"on\": \"2023-06-15\"}", 403);
    }
}
