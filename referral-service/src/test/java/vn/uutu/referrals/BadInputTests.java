package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import vn.uutu.testing.Tokens;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTests {

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    Branch branch;
    Caller all;
    String member = "";
    String referral = "";

    @BeforeAll
    void aCase() throws InterruptedException {
        branch = Branch.anew();
        all = new Caller(http, "quan.tri").whenIn(branch.id());
        member = branch.member("2020-03-26").toString();
        var secretary = new Caller(http, branch.secretary()).whenIn(branch.id());
        referral = secretary.select(branch.id(), branch.member("2020-03-26"), "2023-01-10");
    }

    @ParameterizedTest(name = "{0} {1}: {3} {2}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            confirmation,         {},                                                                on,         400
            confirmation,         `{"on": "2023-13-01"}`,                                            on,         400
            confirmation,         `{"on": "10/01/2023"}`,                                            on,         400
            confirmation,         `{"on": 5}`,                                                       on,         400
            confirmation,         `{"on": null}`,                                                    on,         400
            confirmation,         `{"on": "2023-02-01", "votesFor": 5}`,                             votesCast,  400
            confirmation,         `{"on": "2023-02-01", "votesFor": 5, "votesCast": 4}`,             votesCast,  400
            confirmation,         `{"on": "2023-02-01", "votesFor": -1, "votesCast": 4}`,            votesFor,   400
            confirmation,         `{"on": "2023-02-01", "seal": "x"}`,                               seal,       400
            confirmation,         `{"on": "2999-01-01"}`,                                            on,         400
            confirmation,         `{"on": "2022-12-31"}`,                                            on,         422
            hand-over,            `{"receivedBy": "x"}`,                                             on,         400
            resolution,           `{"on": ""}`,                                                      on,         400
            awareness-class,      `{"on": "2017-01-01"}`,                                            on,         422
            prospect-recognition, `{}`,                                                              on,         400
            admission,            `{"on": "2023-01-01"}`,                                            on,         400
            admission,            `{}`,                                                              decisionOn, 400
            ceremony,             `{}`,                                                              on,         400
            exit,                 `{"on": "2023-02-01", "reason": "other"}`,                         kind,       400
            exit,                 `{"on": "2023-02-01", "kind": "lost", "reason": "other"}`,         kind,       400
            exit,                 `{"on": "2023-02-01", "kind": "withdrawn"}`,                       reason,     400
            exit,                 `{"on": "2023-02-01", "kind": "withdrawn", "reason": "nothing"}`,  reason,     400
            correction,           `{"step": "selected", "on": "2023-01-01"}`,                        reason,     400
            correction,           `{"step": "elected", "on": "2023-01-01", "reason": "x"}`,          step,       400
            """)
    void aBadFieldIsNamedAndNothingIsWritten(String step, String body, String field, int status) {
        var problem = all.step(referral, step, body, status);

        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(all.read(all.get("/api/referrals/" + referral), 200)
                        .get("version")
                        .asLong())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            `"heldOn": "2023-01-10", "present": 9`                                     | unit                 | 400
            `"unit": "x", "heldOn": "2023-01-10", "eligible": 9, "present": 9`         | unit                 | 400
            `"unit": "UNIT", "heldOn": "2023-01-10", "eligible": 8, "present": 9`      | present              | 400
            `"unit": "UNIT", "heldOn": "2023-01-10", "eligible": 9, "present": -1`     | present              | 400
            `"unit": "UNIT", "heldOn": "2999-01-10", "eligible": 9, "present": 9`      | heldOn               | 400
            `"unit": "UNIT", "heldOn": "2023-01-10", "eligible": 9, "present": 8`      | candidates/0/votes   | 400
            `"unit": "UNIT", "heldOn": "2019-01-10", "eligible": 9, "present": 9`      | candidates/0/member  | 422
            """)
    void aMeetingThatCannotHaveBeenSoIsRefused(String meeting, String field, int status) {
        var body = "{%s, \"candidates\": [{\"member\": \"%s\", \"votes\": 9}]}"
                .formatted(meeting.replace("UNIT", branch.id().toString()), member);

        var problem = all.read(all.post("/api/selections", body), status);

        assertThat(problem.get("errors").valueStream().map(it -> it.get("field").asString()))
                .contains(field);
        assertThat(meetings()).isEqualTo(1);
    }

    @Test
    void oneOpenCaseIsEnough() {
        all.read(all.post("/api/selections", selection(member, member)), 400);
        var other = branch.member("2020-03-26").toString();
        all.read(all.post("/api/selections", selection(other)), 201);
        var second = all.read(all.post("/api/selections", selection(other)), 409);

        assertThat(second.get("type").asString()).isEqualTo("/problems/case-open");
        jdbc.sql("delete from ballot where member_id = :m")
                .param("m", UUID.fromString(other))
                .update();
        jdbc.sql("delete from meeting m where not exists (select from ballot b where b.meeting_id = m.id)")
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/referrals?unit=x, unit",
        "/api/referrals?step=elected, step",
        "/api/referrals?sector=sea, sector",
        "/api/referrals?member=x, member",
        "/api/referrals?status=lost, status",
        "/api/selections?unit=x, unit",
        "/api/selections?cursor=x, cursor",
        "/api/referrals?year=abc, year",
        "/api/referrals?year=7, year",
        "/api/referrals?cursor=x, cursor",
        "/api/referrals/x, id",
        "/api/selections/x, id",
        "/api/referral-imports/x, id"
    })
    void aBadParameterIsNamed(String path, String field) {
        assertThat(all.read(all.get(path), 400).at("/errors/0/field").asString())
                .isEqualTo(field);
    }

    @Test
    void anOldVersionIsNotChanged() {
        var refused = http.post()
                .uri("/api/referrals/" + referral + "/confirmation")
                .headers(it -> it.setBearerAuth(Tokens.of("quan.tri")))
                .header("If-Match", "\"7\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"on\": \"2023-02-01\"}")
                .exchange();

        all.read(refused, 412);
    }

    private String selection(String... members) {
        var candidates = Arrays.stream(members)
                .map("{\"member\": \"%s\", \"votes\": 9}"::formatted)
                .collect(Collectors.joining(","));
        return """
                {"unit": "%s", "heldOn": "2023-01-10", "eligible": 9, "present": 9, "candidates": [%s]}
                """.formatted(branch.id(), candidates);
    }

    private long meetings() {
        return jdbc.sql("select count(*) from meeting where unit_id = :unit")
                .param("unit", branch.id())
                .query(Long.class)
                .single();
    }
}
