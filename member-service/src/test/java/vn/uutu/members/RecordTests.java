package vn.uutu.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/// What one member brings: noted, changed, kept, announced and forgotten.
@ServiceTest
class RecordTests {

    static final String ALL = """
            {"years": {"2025": {"grading": {"grade": "completed-well"},
                                "training": {"registered": true, "points": 85, "result": "good"},
                                "review": {"candidate": true, "tasks": "Phụ trách đội bóng", "helper": "Trần Văn Hòa",
                                           "backgroundCheckedOn": "2025-11-15", "backgroundCheckedBy": "Lê Bí Thư"}}},
             "honours": [{"honour": "certificate-of-merit", "level": "commune", "year": 2025, "day": "2025-03-26"}],
             "positions": [{"position": "branch-secretary", "from": "2024-01-10"}],
             "priorityGroups": [{"group": "hamlet-branch-leader", "from": "2024-01-10", "to": "2025-07-01"}]}
            """;

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsNotedIsReadWithWhoNotedItAndOnlyPartsChange() {
        var province = new Province(client);
        var secretary = province.somebody("branch-secretary", province.branch);
        var path = record(province);
        assertThat(secretary.get(path).json().get("version").asInt()).isZero();

        secretary.patch(path, ALL).expect(HttpStatus.OK);
        secretary
                .patch(path, "{\"years\": {\"2025\": {\"grading\": {\"grade\": \"completed-excellently\"}}}}")
                .expect(HttpStatus.OK);

        var view = secretary.get(path).expect(HttpStatus.OK).json();
        assertThat(view.get("version").asInt()).isEqualTo(2);
        assertThat(view.at("/years/0/grading/rank").asInt()).isOne();
        assertThat(view.at("/years/0/grading/notedBy").asString()).isEqualTo(secretary.subject());
        assertThat(view.at("/years/0/training/points").asInt()).isEqualTo(85);
        assertThat(view.at("/years/0/review/helper").asString()).isEqualTo("Trần Văn Hòa");
        assertThat(view.at("/honours/0/day").asString()).isEqualTo("2025-03-26");
        assertThat(view.at("/positions/0/position").asString()).isEqualTo("branch-secretary");
        assertThat(view.at("/priorityGroups/0/to").asString()).isEqualTo("2025-07-01");
        assertThat(view.get("earlier")).hasSize(1);
        assertThat(view.at("/earlier/0/year/grading/grade").asString()).isEqualTo("completed-well");
        assertThat(view.at("/earlier/0/replacedBy").asString()).isEqualTo(secretary.subject());
    }

    @Test
    void whoSaysNothingNewChangesNothingAndWhoReadAnOlderVersionIsTold() {
        var province = new Province(client);
        var secretary = province.somebody("branch-secretary", province.branch);
        var path = record(province);

        assertThat(version(secretary.patch(path, ALL))).isOne();
        assertThat(version(secretary.patch(path, ALL))).isOne();
        var late = secretary.send(HttpMethod.PATCH, path, "{\"honours\": []}", headers -> headers.setIfMatch("\"0\""));
        assertThat(late.status()).isEqualTo(HttpStatus.PRECONDITION_FAILED);
        assertThat(version(secretary.send(
                        HttpMethod.PATCH,
                        path,
                        "{\"honours\": [], \"years\": {\"2025\": {\"review\": null}}}",
                        headers -> headers.setIfMatch("\"1\""))))
                .isEqualTo(2);
        assertThat(secretary.get(path).json().at("/years/0/review").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"years\": {\"2022\": {\"grading\": {\"grade\": \"completed\"}}}}|years/2022/grading/grade",
                "{\"years\": {\"2024\": {\"grading\": {\"grade\": \"fair\"}}}}|years/2024/grading/grade",
                "{\"years\": {\"2018\": {\"grading\": {\"grade\": \"fair\"}}}}|years/2018/grading/year",
                "{\"years\": {\"2999\": {\"training\": {\"registered\": true}}}}|years/2999/training/year",
                "{\"years\": {\"24\": {}}}|years/24/",
                "{\"years\": {\"2024\": {\"grading\": {}}}}|years/2024/grading/grade",
                "{\"years\": {\"2024\": {\"grading\": {\"notGraded\": \"khac\"}}}}|years/2024/grading/notGraded",
                "{\"years\": {\"2024\": {\"training\": {\"registered\": true, \"points\": 101}}}}|years/2024/training/points",
                "{\"years\": {\"2024\": {\"training\": {\"registered\": false, \"points\": 1}}}}|years/2024/training/points",
                "{\"years\": {\"2024\": {\"training\": {\"registered\": true, \"result\": \"x\"}}}}|years/2024/training/result",
                "{\"years\": {\"2024\": {\"review\": {\"candidate\": true, \"backgroundCheckedOn\": \"2024-01-01\"}}}}|years/2024/review/backgroundCheckedBy",
                "{\"honours\": [{\"honour\": \"khac\", \"year\": 2024}]}|honours/0/honour",
                "{\"honours\": [{\"honour\": \"initiative\", \"year\": 2024, \"day\": \"2023-01-01\"}]}|honours/0/day",
                "{\"honours\": [{\"honour\": \"initiative\", \"year\": 2024}, {\"honour\": \"initiative\", \"year\": 2024}]}|honours/1",
                "{\"positions\": [{\"position\": \"king\", \"from\": \"2024-01-01\"}]}|positions/0/position",
                "{\"positions\": [{\"position\": \"union-cadre\", \"from\": \"2024-01-01\", \"to\": \"2024-01-01\"}]}|positions/0/to",
                "{\"priorityGroups\": [{\"group\": \"khac\", \"from\": \"2024-01-01\"}]}|priorityGroups/0/group",
                "{\"priorityGroups\": [{\"group\": \"chapter-head\", \"from\": \"2999-01-01\"}]}|priorityGroups/0/from"
            })
    void whatBreaksARuleIsNamed(String body, String field) {
        var province = new Province(client);

        var answer = province.somebody("branch-secretary", province.branch).patch(record(province), body);

        assertThat(answer.expect(HttpStatus.BAD_REQUEST).fields()).containsExactly(field);
    }

    @Test
    void aGroupFitsTheSectorOfTheBranchAtItsFirstDay() {
        var province = new Province(client);
        var school = province.administrator()
                .post("/api/units", """
                        {"code": "%s.TH", "name": "Đoàn trường", "level": "grassroots", "sector": "school",
                         "parent": "%s", "on": "1990-01-01"}
                        """.formatted(province.code, province.commune))
                .id();
        var form = province.administrator()
                .post("/api/units", """
                        {"code": "%s.TH1", "name": "Chi đoàn 12A1", "level": "branch", "parent": "%s", "on": "1990-01-01"}
                        """.formatted(province.code, school))
                .id();
        var path = record(province);
        var administrator = province.administrator();
        administrator
                .post(path.replace("/record", "/move"), "{\"unit\": \"%s\", \"on\": \"2024-09-05\"}".formatted(form))
                .expect(HttpStatus.OK);
        var group = "{\"priorityGroups\": [{\"group\": \"%s\", \"from\": \"%s\"}]}";

        assertThat(administrator
                        .patch(path, group.formatted("young-entrepreneur", "2024-10-01"))
                        .expect(HttpStatus.BAD_REQUEST)
                        .fields())
                .containsExactly("priorityGroups/0/group");
        administrator
                .patch(path, group.formatted("titled-student", "2024-10-01"))
                .expect(HttpStatus.OK);
        administrator
                .patch(path, group.formatted("young-entrepreneur", "2024-01-01"))
                .expect(HttpStatus.OK);
    }

    @Test
    void whatIsAnnouncedHoldsNoWordsAndWhatIsKeptIsSealed() {
        var province = new Province(client);
        var path = record(province);
        province.administrator().patch(path, ALL).expect(HttpStatus.OK);

        var announced = jdbc.sql("select payload from outbox where topic = 'uutu.member-records.v1' and key = :member")
                .param("member", member(path))
                .query(String.class)
                .single();

        assertThat(announced).contains("certificate-of-merit").doesNotContain("Hòa", "bóng", "Bí Thư");
        var state = JsonMapper.shared().readTree(announced);
        assertThat(state.at("/reviews/0/backgroundChecked").asBoolean()).isTrue();
        var words = jdbc.sql("select words from record_entry where member_id = :member and words is not null")
                .param("member", member(path))
                .query(byte[].class)
                .single();
        assertThat(new String(words, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("Hòa");
    }

    @Test
    void withThePersonGoesAllOfItAndATombstoneFollows() {
        var province = new Province(client);
        var path = record(province);
        province.administrator().patch(path, ALL).expect(HttpStatus.OK);
        province.administrator().patch(path, "{\"honours\": []}").expect(HttpStatus.OK);

        province.somebody("data-protection-officer", province.branch)
                .delete(path.replace("/record", ""))
                .expect(HttpStatus.NO_CONTENT);

        assertThat(count("select count(*) from record_entry where member_id = :member", member(path)))
                .isZero();
        assertThat(jdbc.sql("""
                                select headers ->> 'ce_version' from outbox
                                 where topic = 'uutu.member-records.v1' and key = :member and payload is null
                                """)
                        .param("member", member(path))
                        .query(String.class)
                        .list())
                .containsExactly("3");
        assertThat(count(
                        "select count(*) from outbox where topic = 'uutu.member-records.v1' and key = :member",
                        member(path)))
                .isOne();
        province.administrator().patch(path, ALL).expect(HttpStatus.NOT_FOUND);
    }

    private int count(String sql, UUID member) {
        return jdbc.sql(sql).param("member", member).query(Integer.class).single();
    }

    private static int version(Http.Answer answer) {
        return answer.expect(HttpStatus.OK).json().get("version").asInt();
    }

    private static String record(Province province) {
        return "/api/members/" + province.member("Lê Văn Đức", "2001") + "/record";
    }

    private static UUID member(String path) {
        return UUID.fromString(path.split("/")[3]);
    }
}
