package vn.uutu.members;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/// A branch's sheet of a year: who stands on it, and what becomes of each row that is written.
@ServiceTest
class RecordSheetTests {

    @Autowired
    RestTestClient client;

    @Nullable
    Province founded;

    @Nullable
    Http secretary;

    @BeforeEach
    void found() {
        founded = new Province(client);
        secretary = founded.somebody("branch-secretary", founded.branch);
    }

    @Test
    void allWhoBelongedToTheBranchOnTheLastDayOfTheYearStandOnIt() {
        var stays = province().member("Lê Văn Ở", "2001");
        var moved = province().member("Lê Văn Đi", "2002");
        var committee = province().somebody("grassroots-committee", province().commune);
        committee
                .post(
                        "/api/members/%s/move".formatted(moved),
                        "{\"unit\": \"%s\", \"on\": \"2024-12-31\"}".formatted(province().otherBranch))
                .expect(HttpStatus.OK);

        assertThat(listed(committee, 2023)).containsExactlyInAnyOrder(stays, moved);
        assertThat(listed(committee, 2024)).containsExactly(stays);
        assertThat(listed(keeper(), 2023))
                .as("whoever left the secretary's units is not shown to them")
                .containsExactly(stays);
        assertThat(listed(keeper(), 2019)).isEmpty();
    }

    @Test
    void eachRowIsSettledForItself() {
        var good = province().member("Lê Văn Tốt", "2001");
        var bad = province().member("Lê Văn Sai", "2001");
        var stale = province().member("Lê Văn Cũ", "2001");
        var stranger = new Province(client).member("Lê Văn Lạ", "2001");
        keeper().patch(
                        "/api/members/%s/record".formatted(stale),
                        "{\"years\": {\"2023\": {\"training\": {\"registered\": true}}}}")
                .expect(HttpStatus.OK);

        var rows = write("""
                {"member": "%s", "version": 0, "grading": {"grade": "completed-well"},
                 "training": {"registered": true, "points": 80, "result": "good"},
                 "review": {"candidate": true, "tasks": "Đội trưởng đội tình nguyện"}},
                {"member": "%s", "version": 0, "grading": {"grade": "fair"}, "training": {"registered": true, "points": 200}},
                {"member": "%s", "version": 0, "grading": {"grade": "completed"}},
                {"member": "%s", "version": 0, "grading": {"grade": "completed"}},
                {"member": "%s", "version": 0, "grading": {"grade": "completed"}}
                """.formatted(good, bad, stale, stranger, good));

        assertThat(rows.valueStream().map(row -> row.get("outcome").asString()))
                .containsExactly("saved", "refused", "changed-meanwhile", "refused", "refused");
        assertThat(fields(rows.get(1))).containsExactly("grading/grade", "training/points");
        assertThat(fields(rows.get(3))).containsExactly("member");
        assertThat(rows.at("/2/version").asInt()).isOne();
        var sheet = sheet(keeper(), 2024);
        var row = sheet.valueStream()
                .filter(it -> it.get("member").asString().equals(good.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(row.at("/training/points").asInt()).isEqualTo(80);
        assertThat(row.at("/review/tasks").asString()).isEqualTo("Đội trưởng đội tình nguyện");
        assertThat(row.get("version").asInt()).isOne();
    }

    @Test
    void theSameSentTwiceChangesNothing() {
        var member = province().member("Lê Văn Lặp", "2001");
        var row = "{\"member\": \"%s\", \"version\": 0, \"grading\": {\"grade\": \"completed\"}}".formatted(member);

        assertThat(write(row).at("/0/outcome").asString()).isEqualTo("saved");
        var again = write(row);

        assertThat(again.at("/0/outcome").asString()).isEqualTo("unchanged");
        assertThat(again.at("/0/version").asInt()).isOne();
    }

    @Test
    void aYearThatHasNotBegunHasNoSheet() {
        var answer = keeper().get("/api/record-sheets?year=2999&unit=" + province().branch);

        assertThat(answer.expect(HttpStatus.BAD_REQUEST).fields()).containsExactly("year");
    }

    private List<UUID> listed(Http somebody, int year) {
        return sheet(somebody, year)
                .valueStream()
                .map(row -> UUID.fromString(row.get("member").asString()))
                .toList();
    }

    private JsonNode sheet(Http somebody, int year) {
        return somebody.get("/api/record-sheets?unit=%s&year=%d".formatted(province().branch, year))
                .expect(HttpStatus.OK)
                .json()
                .get("rows");
    }

    private JsonNode write(String rows) {
        var path = "/api/record-sheets?year=2024&unit=" + province().branch;
        return keeper().send(HttpMethod.PUT, path, "{\"rows\": [%s]}".formatted(rows), _ -> {})
                .expect(HttpStatus.OK)
                .json()
                .get("rows");
    }

    private static List<String> fields(JsonNode row) {
        return row.get("errors")
                .valueStream()
                .map(error -> error.get("field").asString())
                .toList();
    }

    private Province province() {
        return requireNonNull(founded);
    }

    private Http keeper() {
        return requireNonNull(secretary);
    }
}
