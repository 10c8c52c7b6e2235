package vn.uutu.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/// Codes are not identities: on 2025-07-01 the other branch takes the code that the branch had until the day before.
@ServiceTest
class RecodingTests {

    static final String DAY = "2025-07-01";

    @Autowired
    RestTestClient client;

    @Test
    void theSameCodeMeansAnotherUnitFromThatDayOn() {
        var province = new Province(client);
        exchange(province);
        var old = province.code + ".1.1.01";

        assertThat(found(province, old, "2025-06-30")).containsExactly(province.branch);
        assertThat(found(province, old, DAY)).containsExactly(province.otherBranch);
        assertThat(found(province, province.code + ".1.1.02", DAY)).isEmpty();
        var there = province.administrator()
                .get("/api/units/%s/children?at=2025-06-30".formatted(province.commune))
                .json();
        assertThat(texts(there, "code")).containsExactly(old, province.code + ".1.1.02");
        assertThat(texts(there, "path").getFirst()).endsWith("/" + old);
        assertThat(searched(province, old)).contains(province.otherBranch.toString());
        assertThat(searched(province, province.code + ".NEW")).containsExactly(province.branch.toString());
    }

    @Test
    void theHistoryTellsWhichCodesItHad() {
        var province = new Province(client);
        exchange(province);

        var history = province.administrator()
                .get("/api/units/%s/history".formatted(province.branch))
                .json();

        assertThat(history.get("code").asString()).isEqualTo(province.code + ".NEW");
        assertThat(texts(history.get("codes"), "value"))
                .containsExactly(province.code + ".1.1.01", province.code + ".NEW");
        assertThat(history.get("codes").get(0).get("to").asString()).isEqualTo(DAY);
        assertThat(history.get("version").asInt()).isEqualTo(2);
    }

    /// One day earlier the branch still has it.
    @Test
    void aCodeThatAnotherUnitHasIsRefusedAndNamed() {
        var province = new Province(client);
        recode(province, province.branch, ".NEW", DAY).expect(HttpStatus.OK);

        for (var day : List.of("2024-01-01", "2025-06-30")) {
            var refused = recode(province, province.otherBranch, ".1.1.01", day).expect(HttpStatus.CONFLICT);
            assertThat(refused.problem()).isEqualTo("unit-code-taken");
            assertThat(refused.fields()).containsExactly("code");
        }
        assertThat(recode(province, province.otherBranch, ".NEW", "2024-01-01").status())
                .isEqualTo(HttpStatus.CONFLICT);
        recode(province, province.otherBranch, ".1.1.01", DAY).expect(HttpStatus.OK);
        assertThat(establish(province, ".1.1.01", "2025-01-01").status()).isEqualTo(HttpStatus.CONFLICT);
        establish(province, ".1.1.02", DAY).expect(HttpStatus.CREATED);
    }

    @Test
    void theCodeOfAClosedUnitIsFreeFromItsEndOn() {
        var province = new Province(client);
        province.administrator()
                .post("/api/units/%s/closing".formatted(province.branch), "{\"on\": \"%s\"}".formatted(DAY))
                .expect(HttpStatus.OK);

        recode(province, province.otherBranch, ".1.1.01", "2025-06-30").expect(HttpStatus.CONFLICT);
        recode(province, province.otherBranch, ".1.1.01", DAY).expect(HttpStatus.OK);
    }

    @Test
    void theSameDayCorrectsAndAnEarlierOneIsRefused() {
        var province = new Province(client);
        recode(province, province.branch, ".WRONG", DAY).expect(HttpStatus.OK);
        recode(province, province.branch, ".RIGHT", DAY).expect(HttpStatus.OK);

        assertThat(recode(province, province.branch, ".NEW", "2025-06-30").problem())
                .isEqualTo("unit-changed-later");
        assertThat(found(province, province.code + ".WRONG", DAY)).isEmpty();
        assertThat(found(province, province.code + ".RIGHT", DAY)).containsExactly(province.branch);
        recode(province, province.branch, ".1.1.01", DAY).expect(HttpStatus.OK);
    }

    @Test
    void aDecisionOnAnOldVersionIsRefused() {
        var province = new Province(client);
        var path = "/api/units/%s/recoding".formatted(province.branch);
        var body = "{\"code\": \"%s.NEW\", \"on\": \"%s\"}".formatted(province.code, DAY);

        province.administrator().post(path, body, "\"9\"").expect(HttpStatus.PRECONDITION_FAILED);
        province.administrator().post(path, body, "\"1\"").expect(HttpStatus.OK);
    }

    @ParameterizedTest
    @CsvSource({"mã đơn vị, code", "'', code"})
    void aCodeThatIsNoneIsNamed(String code, String field) {
        var province = new Province(client);

        assertThat(province.administrator()
                        .post(
                                "/api/units/%s/recoding".formatted(province.branch),
                                "{\"code\": \"%s\", \"on\": \"%s\"}".formatted(code, DAY))
                        .expect(HttpStatus.BAD_REQUEST)
                        .fields())
                .containsExactly(field);
    }

    /// Who is there today is in the branch that has the code today, whoever left before was in the one that had it.
    @Test
    void aRosterMeansTheBranchThatHadTheCode() {
        var province = new Province(client);
        exchange(province);
        var number = 7_200_000 + Math.abs(province.branch.hashCode() % 700_000);

        var report = province.administrator().bringIn("/api/rosters", """
                Họ và tên,Mã định danh đoàn viên,Ngày sinh,Mã đơn vị,Ngày vào chi đoàn,Ngày rời chi đoàn,Lý do rời
                Lê Văn Còn,%1$d1,01/02/2001,%2$s.1.1.01,26/03/2019,,
                Lê Văn Rời,%1$d2,01/02/2001,%2$s.1.1.01,26/03/2019,01/07/2025,Trưởng thành đoàn
                Lê Văn Không,%1$d3,01/02/2001,%2$s.1.1.02,26/03/2019,,
                """.formatted(number, province.code));

        assertThat(report.get("accepted").asInt()).isEqualTo(2);
        assertThat(report.get("rejected").asInt()).isOne();
        assertThat(members(province, province.otherBranch)).containsExactly("Lê Văn Còn");
        assertThat(members(province, province.branch)).containsExactly("Lê Văn Rời");
        assertThat(report.get("errors").get(0).get("column").asString()).isEqualTo("Mã đơn vị");
    }

    @Test
    void anImportOfUnitsMeansTheUnitThatHadTheCode() {
        var province = new Province(client);
        exchange(province);

        var report = province.administrator().bringIn("/api/unit-imports", """
                Mã đơn vị,Tên đơn vị,Cấp,Khối,Mã đơn vị cấp trên,Từ ngày
                %1$s.1.1.01,Đơn vị %1$s.1.1.01,branch,,%1$s.1.1,26/03/1931
                %1$s.1.1.01,Đơn vị %1$s.1.1.02,branch,,%1$s.1.1,01/07/2025
                %1$s.1.1.02,Đơn vị mới,branch,,%1$s.1.1,01/07/2025
                %1$s.NEW,Đơn vị khác,branch,,%1$s.1.1,01/01/2025
                """.formatted(province.code));

        assertThat(report.get("unchanged").asInt()).isEqualTo(2);
        assertThat(report.get("accepted").asInt()).isOne();
        assertThat(report.get("rejected").asInt()).isOne();
        assertThat(report.get("errors").get(0).get("row").asInt()).isEqualTo(5);
    }

    private void exchange(Province province) {
        recode(province, province.branch, ".NEW", DAY).expect(HttpStatus.OK);
        recode(province, province.otherBranch, ".1.1.01", DAY).expect(HttpStatus.OK);
    }

    private static Http.Answer recode(Province province, UUID unit, String code, String day) {
        return province.administrator()
                .post(
                        "/api/units/%s/recoding".formatted(unit),
                        "{\"code\": \"%s%s\", \"on\": \"%s\"}".formatted(province.code, code, day));
    }

    private static Http.Answer establish(Province province, String code, String day) {
        return province.administrator()
                .post(
                        "/api/units",
                        "{\"code\": \"%s%s\", \"name\": \"Mới\", \"level\": \"branch\", \"parent\": \"%s\", \"on\": \"%s\"}"
                                .formatted(province.code, code, province.commune, day));
    }

    private static Stream<UUID> found(Province province, String code, String day) {
        var units = province.administrator().get("/api/units?code=%s&at=%s".formatted(code, day));
        return texts(units.expect(HttpStatus.OK).json(), "id").stream().map(UUID::fromString);
    }

    private static List<String> searched(Province province, String query) {
        var found = province.administrator().get("/api/units/search?query=" + query);
        return texts(found.expect(HttpStatus.OK).json(), "id");
    }

    private static List<String> members(Province province, UUID branch) {
        var search = "{\"unit\": \"%s\", \"status\": \"all\"}".formatted(branch);
        var page = province.administrator().post("/api/members/search", search).expect(HttpStatus.OK);
        return texts(page.json().get("items"), "fullName");
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(it -> it.get(field).asString()).toList();
    }
}
