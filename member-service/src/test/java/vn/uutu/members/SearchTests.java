package vn.uutu.members;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/// What lists show: filters, counts, pages; names and codes of units.
@ServiceTest
class SearchTests {

    @Autowired
    RestTestClient client;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}| 2",
                "{\"status\": \"active\"}| 2",
                "{\"status\": \"left\"}| 1",
                "{\"status\": \"all\"}| 3",
                "{\"status\": \"all\", \"gender\": \"female\"}| 1",
                "{\"status\": \"all\", \"gender\": \"unknown\"}| 0",
                "{\"joinedFrom\": \"2016-01-01\"}| 1",
                "{\"joinedFrom\": \"2015-03-26\", \"joinedTo\": \"2015-03-26\"}| 1"
            })
    void membersAreFiltered(String body, int count) {
        var province = new Province(client);
        var secretary = province.somebody("branch-secretary", province.branch);
        register(secretary, province, "Lê Văn Một", "male", "2015-03-26");
        register(secretary, province, "Lê Thị Hai", "female", "2016-03-26");
        var gone = register(secretary, province, "Lê Văn Ba", "male", "2014-03-26");
        secretary
                .post("/api/members/%s/leaving".formatted(gone), "{\"on\": \"2024-01-01\", \"reason\": \"other\"}")
                .expect(HttpStatus.OK);

        var found = secretary
                .post("/api/members/search", body)
                .expect(HttpStatus.OK)
                .json();

        assertThat(found.get("items")).hasSize(count);
        assertThat(found.get("count").asInt()).isEqualTo(count);
    }

    /// Also among people of one name, and while others come in between.
    @Test
    void pagesNeitherRepeatNorSkip() {
        var province = new Province(client);
        var secretary = province.somebody("branch-secretary", province.branch);
        var expected = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            expected.add(register(secretary, province, i % 2 == 0 ? "Trần An" : "Trần Bình", "male", "2015-03-26")
                    .toString());
        }
        var seen = new ArrayList<String>();
        var page = secretary.post("/api/members/search", "{\"limit\": 2}").json();
        assertThat(page.get("count").asInt()).isEqualTo(7);
        while (true) {
            seen.addAll(ids(page));
            if (page.get("nextCursor").isNull()) {
                break;
            }
            register(secretary, province, "Aa Trước", "male", "2015-03-26");
            page = secretary
                    .post(
                            "/api/members/search",
                            "{\"limit\": 2, \"cursor\": \"%s\"}"
                                    .formatted(page.get("nextCursor").asString()))
                    .json();
            assertThat(page.get("count").isNull()).isTrue();
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void namesOfAListAreAskedForAtOnce() {
        var province = new Province(client);
        var secretary = province.somebody("branch-secretary", province.branch);
        var other = province.somebody("branch-secretary", province.otherBranch);
        var mine = List.of(
                register(secretary, province, "Trần An", "male", "2015-03-26").toString(),
                register(secretary, province, "Trần Bình", "male", "2015-03-26").toString());
        register(secretary, province, "Trần Chi", "female", "2015-03-26");
        var asked = "{\"ids\": [\"%s\", \"%s\", \"%s\"], \"status\": \"all\"}"
                .formatted(mine.getFirst(), mine.getLast(), UUID.randomUUID());

        assertThat(ids(secretary.post("/api/members/search", asked).json())).containsExactlyInAnyOrderElementsOf(mine);
        assertThat(ids(other.post("/api/members/search", asked).json())).isEmpty();
        assertThat(secretary
                        .post("/api/members/search", "{\"ids\": []}")
                        .json()
                        .get("count")
                        .asInt())
                .isZero();
        var many = Stream.generate(() -> "\"" + UUID.randomUUID() + "\"").limit(201);
        var refused = secretary.post("/api/members/search", "{\"ids\": [%s]}".formatted(many.collect(joining(","))));
        assertThat(refused.expect(HttpStatus.BAD_REQUEST)
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("ids");
    }

    @Test
    void aUnitTellsWhetherAnythingStandsBelowItOnThatDay() {
        var province = new Province(client);
        var board = province.administrator();
        for (var branch : List.of(province.branch, province.otherBranch)) {
            board.post("/api/units/%s/closing".formatted(branch), "{\"on\": \"2025-07-01\"}")
                    .expect(HttpStatus.OK);
        }

        assertThat(hasChildren(board, "/api/units?at=2025-06-30&code=" + province.code + ".1.1"))
                .isTrue();
        assertThat(hasChildren(board, "/api/units?at=2025-07-01&code=" + province.code + ".1.1"))
                .isFalse();
        assertThat(board.get("/api/units/" + province.district)
                        .json()
                        .get("hasChildren")
                        .asBoolean())
                .isTrue();
    }

    /// Beyond the first fifty, too: what is filtered out takes no place.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&sector=school| .2",
                "&level=grassroots| .2, .3",
                "&level=grassroots&level=commune&sector=school| .2",
                "&level=province&sector=school| ''"
            })
    void unitsAreFoundByLevelAndSector(String filter, String codes) {
        var province = new Province(client);
        var board = province.administrator();
        for (var number = 10; number <= 60; number++) {
            establish(board, province, ".1%d".formatted(number), "district", "null");
        }
        establish(board, province, ".2", "grassroots", "\"school\"");
        establish(board, province, ".3", "grassroots", "\"enterprise\"");

        var found = board.get("/api/units/search?query=%s%s".formatted(province.code, filter))
                .expect(HttpStatus.OK)
                .json();

        assertThat(found.valueStream().map(it -> it.get("code").asString()))
                .containsExactlyElementsOf(Stream.of(codes.split(", "))
                        .filter(code -> !code.isEmpty())
                        .map(province.code::concat)
                        .toList());
    }

    private static void establish(Http board, Province province, String suffix, String level, String sector) {
        board.post("/api/units", """
                        {"code": "%1$s%2$s", "name": "Đơn vị %1$s%2$s", "level": "%3$s", "sector": %4$s,
                         "parent": "%5$s", "on": "2000-01-01"}
                        """.formatted(province.code, suffix, level, sector, province.root))
                .expect(HttpStatus.CREATED);
    }

    @Test
    void assignmentsAreListedByRoleWithTheirUnits() {
        var province = new Province(client);
        province.somebody("branch-secretary", province.branch);
        province.somebody("inspector", province.branch);
        var path = "/api/assignments?unit=%s&role=%s";

        var listed = province.administrator()
                .get(path.formatted(province.commune, "branch-secretary"))
                .expect(HttpStatus.OK)
                .json()
                .get("items");

        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("unitCode").asString()).isEqualTo(province.code + ".1.1.01");
        assertThat(listed.get(0).get("unitName").asString()).isEqualTo("Đơn vị " + province.code + ".1.1.01");
        assertThat(province.administrator()
                        .get(path.formatted(province.commune, "king"))
                        .expect(HttpStatus.BAD_REQUEST)
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("role");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| holds, ahead, past, withdrawn, below",
                "&over=false| holds, ahead, below",
                "&over=true| past, withdrawn",
                "&below=false| holds, ahead, past, withdrawn",
                "&below=false&over=false| holds, ahead",
                "&below=true&over=false&subject=below| below"
            })
    void assignmentsAreListedForTheUnitAloneAndByWhetherTheyAreOver(String filter, String subjects) {
        var province = new Province(client);
        var board = province.administrator();
        give(board, "holds", province.commune, "2021-01-01", "2999-01-01");
        give(board, "ahead", province.commune, "2998-01-01", "2999-01-01");
        give(board, "past", province.commune, "2021-01-01", "2022-01-01");
        var withdrawn = give(board, "withdrawn", province.commune, "2021-01-01", "2999-01-01");
        board.send(HttpMethod.POST, "/api/assignments/%s/withdrawal".formatted(withdrawn), null, _ -> {})
                .expect(HttpStatus.OK);
        give(board, "below", province.branch, "2021-01-01", "2999-01-01");

        var listed = board.get("/api/assignments?unit=%s%s".formatted(province.commune, filter))
                .expect(HttpStatus.OK)
                .json()
                .get("items");

        assertThat(listed.valueStream().map(it -> it.get("subject").asString()))
                .containsExactlyInAnyOrder(subjects.split(", "));
    }

    private static UUID give(Http board, String subject, UUID unit, String from, String to) {
        return board.post("/api/assignments", """
                        {"subject": "%s", "unit": "%s", "role": "branch-secretary", "from": "%s", "to": "%s"}
                        """.formatted(subject, unit, from, to))
                .expect(HttpStatus.CREATED)
                .id();
    }

    /// A placement is called as the branch was called on its last day there.
    @Test
    void aMemberShowsAllBranchesByCodeAndName() {
        var province = new Province(client);
        var keeper = province.somebody("grassroots-committee", province.commune);
        var member = province.member("Lê Văn Đi", "2001");
        keeper.post(
                        "/api/members/%s/move".formatted(member),
                        "{\"unit\": \"%s\", \"on\": \"2023-01-01\"}".formatted(province.otherBranch))
                .expect(HttpStatus.OK);
        province.administrator()
                .post(
                        "/api/units/%s/rename".formatted(province.branch),
                        "{\"name\": \"Tên mới\", \"on\": \"2024-01-01\"}")
                .expect(HttpStatus.OK);

        var placements = keeper.get("/api/members/" + member).json().get("placements");

        assertThat(placements
                        .valueStream()
                        .map(it -> it.get("unitCode").asString() + " "
                                + it.get("unitName").asString()))
                .containsExactly(
                        "%1$s.1.1.01 Đơn vị %1$s.1.1.01".formatted(province.code),
                        "%1$s.1.1.02 Đơn vị %1$s.1.1.02".formatted(province.code));
    }

    private static boolean hasChildren(Http somebody, String uri) {
        return somebody.get(uri).json().get(0).get("hasChildren").asBoolean();
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(it -> it.get("id").asString())
                .toList();
    }

    private static UUID register(Http secretary, Province province, String name, String gender, String joined) {
        return secretary
                .post("/api/members", """
                        {"unit": "%s", "from": "2020-01-01", "fullName": "%s", "birthDate": "2000-01-01",
                         "gender": "%s", "joinedUnionOn": "%s"}
                        """.formatted(province.branch, name, gender, joined))
                .expect(HttpStatus.CREATED)
                .id();
    }
}
