package vn.uutu.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/// Who may do what where: each endpoint, by role, in one's own unit and in another.
@ServiceTest
class AccessTests {

    @Autowired
    RestTestClient client;

    @Test
    void withoutATokenNothingAnswers() {
        var province = new Province(client);
        for (var path : new String[] {"/api/units", "/api/me", "/api/purposes", "/api/access-log"}) {
            assertThat(province.nobody().get(path).status()).isEqualTo(HttpStatus.UNAUTHORIZED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "branch-secretary, OK, true",
        "grassroots-committee, OK, true",
        "standing-committee, OK, false",
        "organisation-board, OK, false",
        "provincial-standing-committee, OK, false",
        "data-protection-officer, OK, true",
        "api-client, OK, false",
        "inspector, FORBIDDEN, false",
        "front-observer, FORBIDDEN, false",
        "propaganda-board, FORBIDDEN, false",
        "operator, FORBIDDEN, false"
    })
    void aMemberIsReadByTheRolesWithThatRight(String role, HttpStatus status, boolean sensitive) {
        var province = new Province(client);
        var member = province.member("Lê Văn Đức", "2001");
        var here = province.somebody(role, province.branch).get("/api/members/" + member);
        var there = province.somebody(role, province.otherBranch).get("/api/members/" + member);

        assertThat(here.status()).isEqualTo(status);
        assertThat(here.body().contains("sensitive")).isEqualTo(sensitive);
        assertThat(there.status()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "branch-secretary, OK, NOT_FOUND",
        "grassroots-committee, OK, NOT_FOUND",
        "standing-committee, OK, NOT_FOUND",
        "organisation-board, OK, NOT_FOUND",
        "provincial-standing-committee, FORBIDDEN, NOT_FOUND",
        "data-protection-officer, FORBIDDEN, NOT_FOUND",
        "api-client, FORBIDDEN, NOT_FOUND",
        "inspector, FORBIDDEN, NOT_FOUND"
    })
    void aMemberIsChangedByTheRolesWithThatRight(String role, HttpStatus here, HttpStatus there) {
        var province = new Province(client);
        var path = "/api/members/" + province.member("Lê Văn Đức", "2001");
        var change = "{\"gender\": \"unknown\"}";

        assertThat(province.somebody(role, province.branch).patch(path, change).status())
                .isEqualTo(here);
        assertThat(province.somebody(role, province.otherBranch)
                        .patch(path, change)
                        .status())
                .isEqualTo(there);
        assertThat(province.somebody(role, province.otherBranch)
                        .post(path + "/leaving", "{\"on\": \"2024-01-01\", \"reason\": \"other\"}")
                        .status())
                .isEqualTo(there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"branch-secretary", "grassroots-committee", "standing-committee", "inspector"})
    void theOrganisationIsChangedByItsBoardOnly(String role) {
        var province = new Province(client);
        var somebody = province.somebody(role, province.commune);
        var name = "{\"name\": \"Tên mới\", \"on\": \"2024-01-01\"}";

        assertThat(somebody.post("/api/units/%s/rename".formatted(province.branch), name)
                        .status())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(somebody.post("/api/units/%s/rename".formatted(province.root), name)
                        .status())
                .isEqualTo(HttpStatus.NOT_FOUND);
        province.somebody("organisation-board", province.root)
                .post("/api/units/%s/rename".formatted(province.branch), name)
                .expect(HttpStatus.OK);
    }

    /// Role and unit of whom it comes from, and of what becomes of it, like those of the unit itself.
    @ParameterizedTest
    @CsvSource({"organisation-board, CREATED", "standing-committee, FORBIDDEN", "-, NOT_FOUND"})
    void aUnitComesFromUnitsOfTheBoardOnly(String roleThere, HttpStatus status) {
        var province = new Province(client);
        var elsewhere = new Province(client).commune;
        var board = province.somebody("organisation-board", province.root);
        if (!roleThere.equals("-")) {
            province.give(board, roleThere, elsewhere);
        }

        var answer = board.post("/api/units", province.unitFrom("2025-07-01", province.commune, elsewhere));

        assertThat(answer.status()).isEqualTo(status);
        if (status != HttpStatus.CREATED) {
            assertThat(answer.fields()).containsExactly("predecessors[1]");
            var closing = board.post(
                    "/api/units/%s/closing".formatted(province.otherBranch),
                    "{\"on\": \"2025-07-01\", \"successors\": [\"%s\"]}".formatted(elsewhere));
            assertThat(closing.status()).isEqualTo(status);
            assertThat(closing.fields()).containsExactly("successors[0]");
        }
    }

    @Test
    void aUnitComesFromUnitsThatExistedBeforeIt() {
        var province = new Province(client);
        var board = province.administrator();
        var unknown = UUID.randomUUID();

        assertThat(board.post("/api/units", province.unitFrom("2025-07-01", unknown))
                        .expect(HttpStatus.NOT_FOUND)
                        .fields())
                .containsExactly("predecessors[0]");
        assertThat(board.post("/api/units", province.unitFrom("1931-03-26", province.commune))
                        .expect(HttpStatus.BAD_REQUEST)
                        .fields())
                .containsExactly("predecessors[0]");
        board.post("/api/units/%s/closing".formatted(province.otherBranch), "{\"on\": \"2024-07-01\"}")
                .expect(HttpStatus.OK);
        var established = board.post("/api/units", province.unitFrom("2025-07-01", province.otherBranch))
                .expect(HttpStatus.CREATED)
                .id();
        assertThat(board.get("/api/units/%s/history".formatted(established))
                        .json()
                        .get("predecessors")
                        .get(0)
                        .asString())
                .isEqualTo(province.otherBranch.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "branch-secretary, branch-secretary, FORBIDDEN",
        "grassroots-committee, branch-secretary, CREATED",
        "grassroots-committee, grassroots-committee, FORBIDDEN",
        "standing-committee, grassroots-committee, CREATED",
        "standing-committee, organisation-board, FORBIDDEN",
        "organisation-board, data-protection-officer, CREATED",
        "inspector, branch-secretary, FORBIDDEN"
    })
    void eachGivesOnlyWhatStandsBelow(String giver, String given, HttpStatus status) {
        var province = new Province(client);
        var body = "{\"subject\": \"ai.do\", \"unit\": \"%s\", \"role\": \"%s\", \"from\": \"2024-01-01\"}";

        var somebody = province.somebody(giver, province.commune);

        assertThat(somebody.post("/api/assignments", body.formatted(province.branch, given))
                        .status())
                .isEqualTo(status);
        assertThat(somebody.post("/api/assignments", body.formatted(province.root, given))
                        .status())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void aWithdrawnAssignmentCountsNoMoreWithTheNextRequest() {
        var province = new Province(client);
        var secretary = province.somebody("branch-secretary", province.branch);
        var own = secretary
                .get("/api/me")
                .json()
                .get("assignments")
                .get(0)
                .get("id")
                .asString();
        secretary.get("/api/units/" + province.branch).expect(HttpStatus.OK);

        province.administrator()
                .send(HttpMethod.POST, "/api/assignments/%s/withdrawal".formatted(own), null, _ -> {})
                .expect(HttpStatus.OK);

        assertThat(secretary.get("/api/units/" + province.branch).status()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobodyGetsTheSameRoleTwiceForTheSameDays() {
        var province = new Province(client);
        var board = province.administrator();
        var body = """
                {"subject": "thu.ky.%s", "unit": "%s", "role": "%s", "from": "%s", "to": %s}
                """;
        var first = body.formatted(province.code, province.branch, "branch-secretary", "2021-01-01", "\"2023-01-01\"");
        var given =
                board.post("/api/assignments", first).expect(HttpStatus.CREATED).id();

        for (var days : new String[] {"2021-01-01|\"2023-01-01\"", "2022-12-31|null", "2020-01-01|\"2021-01-02\""}) {
            var from = days.split("\\|")[0];
            var to = days.split("\\|")[1];
            var again = body.formatted(province.code, province.branch, "branch-secretary", from, to);
            assertThat(board.post("/api/assignments", again)
                            .expect(HttpStatus.CONFLICT)
                            .problem())
                    .isEqualTo("assignment-exists");
        }
        board.post(
                        "/api/assignments",
                        body.formatted(province.code, province.branch, "inspector", "2021-01-01", "null"))
                .expect(HttpStatus.CREATED);
        board.post(
                        "/api/assignments",
                        body.formatted(province.code, province.otherBranch, "branch-secretary", "2021-01-01", "null"))
                .expect(HttpStatus.CREATED);
        board.post(
                        "/api/assignments",
                        body.formatted(province.code, province.branch, "branch-secretary", "2023-01-01", "null"))
                .expect(HttpStatus.CREATED);
        board.send(HttpMethod.POST, "/api/assignments/%s/withdrawal".formatted(given), null, _ -> {})
                .expect(HttpStatus.OK);
        board.post("/api/assignments", first).expect(HttpStatus.CREATED);
    }

    @Test
    void aSearchShowsOnlyTheCallersMembers() {
        var province = new Province(client);
        province.member("Hồ Thị Mơ", "2000");

        assertThat(found(province.somebody("branch-secretary", province.branch), "ho mo"))
                .isOne();
        assertThat(found(province.somebody("branch-secretary", province.otherBranch), "ho mo"))
                .isZero();
        assertThat(province.somebody("inspector", province.branch)
                        .post("/api/members/search", "{}")
                        .status())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void whoWasFoundAndWhoWasReadIsWrittenDown() {
        var province = new Province(client);
        var one = province.member("Hồ Thị Mơ", "2000");
        var other = province.member("Hồ Thị Mận", "2001");
        var secretary = province.somebody("branch-secretary", province.branch);

        secretary.post("/api/members/search", "{\"query\": \"ho thi\"}").expect(HttpStatus.OK);
        secretary.get("/api/members/" + other).expect(HttpStatus.OK);

        var log = province.somebody("data-protection-officer", province.root)
                .get("/api/access-log?subject=" + secretary.subject())
                .expect(HttpStatus.OK)
                .json()
                .get("items");
        assertThat(log).hasSize(2);
        assertThat(log.get(0).get("action").asString()).isEqualTo("read");
        assertThat(members(log.get(0))).containsExactly(other.toString());
        assertThat(log.get(1).get("action").asString()).isEqualTo("search");
        assertThat(members(log.get(1))).containsExactlyInAnyOrder(one.toString(), other.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST|/api/units|{\"code\": \"a b\", \"name\": \"x\", \"level\": \"branch\", \"parent\": \"%s\", \"on\": \"2024-01-01\"}|code",
                "POST|/api/units|{\"code\": \"ab\", \"name\": \" \", \"level\": \"branch\", \"parent\": \"%s\", \"on\": \"2024-01-01\"}|name",
                "POST|/api/units|{\"code\": \"ab\", \"name\": \"x\", \"level\": \"no\", \"parent\": \"%s\", \"on\": \"2024-01-01\"}|level",
                "POST|/api/units|{\"code\": \"ab\", \"name\": \"x\", \"level\": \"branch\", \"parent\": \"%s\", \"on\": \"2024-02-30\"}|on",
                "POST|/api/members|{\"unit\": \"%s\", \"fullName\": \"1\", \"birthDate\": \"2000\", \"gender\": \"male\"}|fullName",
                "POST|/api/members|{\"unit\": \"%s\", \"fullName\": \"Ba\", \"birthDate\": \"20\", \"gender\": \"male\"}|birthDate",
                "POST|/api/members|{\"unit\": \"%s\", \"fullName\": \"Ba\", \"birthDate\": \"2000\", \"gender\": \"nam\"}|gender",
                "POST|/api/members|{\"unit\": \"%s\", \"fullName\": \"Ba\", \"birthDate\": \"2000\", \"gender\": \"male\", \"memberCode\": \"12\"}|memberCode",
                "POST|/api/members|{\"unit\": \"%s\", \"fullName\": \"Ba\", \"birthDate\": \"2000\", \"gender\": \"male\", \"nick\": 1}|nick",
                "POST|/api/members|{\"unit\": \"%s\", \"from\": \"2999-01-01\", \"fullName\": \"Ba\", \"birthDate\": \"2000\", \"gender\": \"male\"}|from",
                "POST|/api/members/search|{\"unit\": \"%s\", \"cursor\": \"!\"}|cursor",
                "POST|/api/members/search|{\"unit\": \"%s\", \"limit\": 0}|limit",
                "POST|/api/assignments|{\"subject\": \"a\", \"unit\": \"%s\", \"role\": \"king\", \"from\": \"2024-01-01\"}|role",
                "POST|/api/assignments|{\"subject\": \"a b\", \"unit\": \"%s\", \"role\": \"inspector\", \"from\": \"2024-01-01\"}|subject",
                "POST|/api/assignments|{\"subject\": \"a\", \"unit\": \"%s\", \"role\": \"inspector\", \"from\": \"2024-01-01\", \"to\": \"2024-01-01\"}|to",
                "GET|/api/units?at=x|-|at",
                "GET|/api/units/search|-|query",
                "GET|/api/units/x|-|id",
                "GET|/api/assignments|-|unit"
            })
    void badInputIsAnsweredByItsField(HttpMethod method, String path, String body, String field) {
        var province = new Province(client);
        var sent = method == HttpMethod.GET ? null : body.formatted(province.branch);

        var answer = province.administrator().send(method, path, sent, _ -> {}).expect(HttpStatus.BAD_REQUEST);

        assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo(field);
    }

    @Test
    void aDecisionOnAnOldVersionIsRefused() {
        var province = new Province(client);
        var path = "/api/units/%s/rename".formatted(province.branch);
        var name = "{\"name\": \"Tên mới\", \"on\": \"2024-01-01\"}";

        province.administrator().post(path, name, "\"9\"").expect(HttpStatus.PRECONDITION_FAILED);
        province.administrator().post(path, name, "9").expect(HttpStatus.BAD_REQUEST);
        province.administrator().post(path, name, "\"1\"").expect(HttpStatus.OK);
    }

    @Test
    void aUnitNeitherStandsAboveItselfNorEndsWhileItIsNeeded() {
        var province = new Province(client);
        var board = province.administrator();

        board.post(
                        "/api/units/%s/move".formatted(province.district),
                        "{\"parent\": \"%s\", \"on\": \"2025-01-01\"}".formatted(province.commune))
                .expect(HttpStatus.CONFLICT);
        board.post("/api/units/%s/closing".formatted(province.commune), "{\"on\": \"2025-07-01\"}")
                .expect(HttpStatus.CONFLICT);
        board.post("/api/units/%s/closing".formatted(province.otherBranch), "{\"on\": \"2025-07-01\"}")
                .expect(HttpStatus.OK);
        assertThat(board.get("/api/units/%s/children?at=2025-06-30".formatted(province.commune))
                        .json())
                .hasSize(2);
        assertThat(board.get("/api/units/%s/children?at=2025-07-01".formatted(province.commune))
                        .json())
                .hasSize(1);
    }

    private static List<String> members(JsonNode entry) {
        return entry.get("members").valueStream().map(JsonNode::asString).toList();
    }

    private static int found(Http somebody, String query) {
        return somebody.post("/api/members/search", "{\"query\": \"%s\"}".formatted(query))
                .expect(HttpStatus.OK)
                .json()
                .get("items")
                .size();
    }
}
