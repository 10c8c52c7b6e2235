package vn.uutu.members.reorganising;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.members.Http;
import vn.uutu.members.Province;
import vn.uutu.members.ServiceTest;

/// A reorganisation from its draft to its effect, as the people of a province go it.
@ServiceTest
class EffectTests {

    static final String BECAUSE = "{\"reason\": \"Còn thiếu một chi đoàn\"}";

    static final String DAY = "2025-07-01";

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DueReorganisations due;

    @Nullable
    Province province;

    Http board = Http.as("", RestTestClient.bindToServer().build());
    Http approver = Http.as("", RestTestClient.bindToServer().build());

    @BeforeEach
    void aProvince() {
        province = new Province(client);
        board = province().somebody("organisation-board", province().root);
        approver = province().somebody("provincial-standing-committee", province().root);
    }

    @Test
    void aDividedBranchAsksForEachMemberAndAllHappensAtOnce() {
        var one = province().member("Lê Văn Một", "2000");
        var two = province().member("Lê Văn Hai", "2001");
        var former = province().member("Lê Văn Ba", "1990");
        leave(former, "2024-05-01");
        var later = province().member("Lê Văn Tư", "1991");
        leave(later, "2026-01-15");
        var id = draft(DAY, dividing());

        var preview = preview(id);
        assertThat(preview.get("ready").asBoolean()).isFalse();
        assertThat(kinds(preview)).containsExactlyInAnyOrder("holder", "member", "member", "member");
        assertThat(preview.get("counts").get("closed").asInt()).isEqualTo(2);
        assertThat(preview.get("counts").get("established").asInt()).isEqualTo(2);
        assertThat(preview.get("counts").get("members").asInt()).isEqualTo(3);
        var incomplete = approver.post(approval(id), "").expect(CONFLICT);
        assertThat(incomplete.problem()).isEqualTo("reorganisation-incomplete");

        assign(id, """
                {"members": [%s, %s, %s], "holders": [%s]}
                """.formatted(
                        choice(one, "a"), choice(two, "b"), choice(later, "b"), choice(province().branch, "a")));
        assertThat(preview(id).get("ready").asBoolean()).isTrue();
        assertThat(board.post(approval(id), "").expect(CONFLICT).problem()).isEqualTo("reorganisation-own-draft");
        assertThat(approver.post(approval(id), "", "\"1\"").status()).isEqualTo(PRECONDITION_FAILED);
        var approved = approver.post(approval(id), "", "\"2\"").expect(OK).json();

        assertThat(approved.get("state").asString()).isEqualTo("in-effect");
        assertThat(approved.get("approvedBy").asString()).isEqualTo(approver.subject());
        var a = successor("A");
        var b = successor("B");
        assertThat(branchesOf(one)).containsExactly(province().branch, a);
        assertThat(branchesOf(two)).containsExactly(province().branch, b);
        assertThat(branchesOf(later)).containsExactly(province().branch, b);
        assertThat(branchesOf(former)).containsExactly(province().branch);
        assertAnnouncedAsOne(id, a, b, one);
        assertOnlyThoseResponsibleSee(id);
        assertThat(history(province().branch).get("successors").valueStream().map(JsonNode::asString))
                .containsExactly(a.toString(), b.toString());
        assertThat(board.get("/api/reorganisations/%s/preview".formatted(id))
                        .expect(CONFLICT)
                        .problem())
                .isEqualTo("reorganisation-over");
        assertThat(board.post("/api/reorganisations/%s/withdrawal".formatted(id), BECAUSE)
                        .expect(CONFLICT)
                        .problem())
                .isEqualTo("reorganisation-over");
    }

    @Test
    void itStaysApprovedWhileSomebodyNewIsNotAssigned() {
        var id = draft("2100-01-01", dividing());
        assign(id, "{\"holders\": [%s]}".formatted(choice(province().branch, "a")));
        approver.post(approval(id), "").expect(OK);
        assertThat(board.send(HttpMethod.PUT, "/api/reorganisations/%s/assignments".formatted(id), "{}", _ -> {})
                        .expect(CONFLICT)
                        .problem())
                .isEqualTo("reorganisation-no-draft");
        var late = province().member("Lê Thị Mới", "2002");
        itsDayComes(id);

        due.look();
        assertThat(state(id)).isEqualTo("approved");
        assertThat(kinds(preview(id))).containsExactly("member");

        assertThat(board.post("/api/reorganisations/%s/withdrawal".formatted(id), "{\"reason\": \" \"}")
                        .expect(BAD_REQUEST)
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("reason");
        board.post("/api/reorganisations/%s/withdrawal".formatted(id), BECAUSE).expect(OK);
        assertThat(state(id)).isEqualTo("draft");
        assertThat(withdrawn(id).get("reason").asString()).isEqualTo("Còn thiếu một chi đoàn");
        assertThat(withdrawn(id).get("by").asString()).isEqualTo(board.subject());
        assign(id, "{\"members\": [%s]}".formatted(choice(late, "b")));
        approver.post(approval(id), "").expect(OK);
        assertThat(state(id)).isEqualTo("in-effect");
        assertThat(withdrawn(id).isMissingNode()).isTrue();
        assertThat(branchesOf(late)).containsExactly(province().branch, successor("B"));
    }

    @Test
    void onItsDayItTakesEffectByItself() {
        var id = draft("2100-01-01", rename(province().branch, "Chi đoàn đổi tên"));
        approver.post(approval(id), "").expect(OK);
        due.look();
        assertThat(state(id)).isEqualTo("approved");

        itsDayComes(id);
        due.look();
        assertThat(state(id)).isEqualTo("in-effect");
        due.look();
        assertThat(board.get("/api/units/" + province().branch)
                        .json()
                        .get("version")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void unitsThatWereChangedLaterStandInTheWay() {
        province()
                .administrator()
                .post(
                        "/api/units/%s/rename".formatted(province().branch),
                        "{\"name\": \"Tên sau\", \"on\": \"2026-01-01\"}")
                .expect(OK);
        var id = draft(DAY, rename(province().branch, "Tên trước"));

        var preview = preview(id);
        assertThat(preview.get("ready").asBoolean()).isFalse();
        assertThat(preview.get("changedLater").get(0).get("unit").asString())
                .isEqualTo(province().branch.toString());
        assertThat(approver.post(approval(id), "").expect(CONFLICT).problem())
                .isEqualTo("reorganisation-changed-later");
    }

    @Test
    void somebodyWhoCameLaterStandsInTheWay() {
        province()
                .administrator()
                .post("/api/members", """
                        {"unit": "%s", "from": "2026-01-01", "fullName": "Lê Văn Sau", "birthDate": "2003", "gender": "male"}
                        """.formatted(province().otherBranch))
                .expect(CREATED);
        var id = draft(DAY, """
                {"kind": "merge", "units": ["%s"], "into": {"unit": "%s"}}
                """.formatted(province().otherBranch, province().branch));

        assertThat(preview(id).get("changedLater").get(0).get("unit").asString())
                .isEqualTo(province().otherBranch.toString());
    }

    @Test
    void aStepIsRefusedByItsNumberAndItsRule() {
        var id = draft(
                DAY,
                rename(province().branch, "Tên mới"),
                "{\"kind\": \"move\", \"unit\": \"%s\", \"parent\": {\"unit\": \"%s\"}}"
                        .formatted(province().commune, province().branch));

        var objection = preview(id).get("objections").get(0);
        assertThat(objection.get("step").asInt()).isOne();
        assertThat(objection.get("rule").asString()).isEqualTo("circle");
        assertThat(approver.post(approval(id), "").expect(CONFLICT).fields()).containsExactly("steps[1]");
    }

    @Test
    void whoIsResponsibleForAPartOnlyNeitherDraftsNorSeesIt() {
        var local = province().somebody("organisation-board", province().branch);
        var id = draft(DAY, rename(province().branch, "Tên mới"), rename(province().otherBranch, "Tên khác"));

        local.get("/api/reorganisations/" + id).expect(NOT_FOUND);
        assertThat(local.get("/api/reorganisations").json().get("items")).isEmpty();
        assertThat(board.get("/api/reorganisations").json().get("items")).hasSize(1);
        assertThat(local.post("/api/reorganisations", body(DAY, rename(province().otherBranch, "Tên khác")))
                        .expect(NOT_FOUND)
                        .fields())
                .containsExactly("steps[0]");
    }

    @Test
    void aDraftIsWrittenAnewOnTopOfWhatWasReadAndGivenUp() {
        var id = draft(DAY, rename(province().branch, "Tên mới"));
        var path = "/api/reorganisations/" + id;
        var anew = body(DAY, rename(province().branch, "Tên mới hơn"));

        put(path, anew, "\"9\"").expect(PRECONDITION_FAILED);
        var written = put(path, anew, "\"1\"").expect(OK).json();
        assertThat(written.get("version").asInt()).isEqualTo(2);
        assertThat(written.get("steps").get(0).get("name").asString()).isEqualTo("Tên mới hơn");
        var listed = board.get("/api/reorganisations").json().get("items").get(0);
        assertThat(listed.get("drafters").get(0).asString()).isEqualTo(board.subject());
        assertThat(board.post(path + "/withdrawal", BECAUSE).json().get("state").asString())
                .isEqualTo("discarded");
        assertThat(put(path, anew, "*").expect(CONFLICT).problem()).isEqualTo("reorganisation-over");
    }

    private JsonNode withdrawn(UUID id) {
        return board.get("/api/reorganisations/" + id).expect(OK).json().path("withdrawn");
    }

    private Province province() {
        return requireNonNull(province);
    }

    private String[] dividing() {
        var commune = province().commune;
        return new String[] {
            begin("a", "A", commune),
            begin("b", "B", commune),
            "{\"kind\": \"split\", \"unit\": \"%s\", \"into\": [{\"key\": \"a\"}, {\"key\": \"b\"}]}"
                    .formatted(province().branch),
            "{\"kind\": \"merge\", \"units\": [\"%s\"], \"into\": {\"key\": \"a\"}}".formatted(province().otherBranch)
        };
    }

    private String begin(String key, String code, UUID parent) {
        return """
                {"kind": "establish", "key": "%s", "code": "%s.%s", "name": "Chi đoàn %s", "level": "branch",
                 "parent": {"unit": "%s"}}
                """.formatted(key, province().code, code, code, parent);
    }

    private static String rename(UUID unit, String name) {
        return "{\"kind\": \"rename\", \"unit\": \"%s\", \"name\": \"%s\"}".formatted(unit, name);
    }

    private static String body(String day, String... steps) {
        return """
                {"decisionNumber": "1682/NQ", "decidedOn": "2025-06-16", "effectiveOn": "%s", "title": "Sắp xếp",
                 "steps": [%s]}
                """.formatted(day, String.join(", ", steps));
    }

    private UUID draft(String day, String... steps) {
        return board.post("/api/reorganisations", body(day, steps))
                .expect(CREATED)
                .id();
    }

    private Http.Answer put(String path, String body, String ifMatch) {
        return board.send(HttpMethod.PUT, path, body, headers -> headers.set(HttpHeaders.IF_MATCH, ifMatch));
    }

    private void assign(UUID id, String choices) {
        put("/api/reorganisations/%s/assignments".formatted(id), choices, "*").expect(OK);
    }

    private static String choice(UUID of, String key) {
        return "{\"of\": \"%s\", \"to\": {\"key\": \"%s\"}}".formatted(of, key);
    }

    private static String approval(UUID id) {
        return "/api/reorganisations/%s/approval".formatted(id);
    }

    private JsonNode preview(UUID id) {
        return approver.get("/api/reorganisations/%s/preview".formatted(id))
                .expect(OK)
                .json();
    }

    private static List<String> kinds(JsonNode preview) {
        return preview.get("open")
                .get("items")
                .valueStream()
                .map(open -> open.get("kind").asString())
                .toList();
    }

    private String state(UUID id) {
        return board.get("/api/reorganisations/" + id)
                .expect(OK)
                .json()
                .get("state")
                .asString();
    }

    private JsonNode history(UUID unit) {
        return board.get("/api/units/%s/history".formatted(unit)).expect(OK).json();
    }

    private void leave(UUID member, String day) {
        province()
                .administrator()
                .post(
                        "/api/members/%s/leaving".formatted(member),
                        "{\"on\": \"%s\", \"reason\": \"matured\"}".formatted(day))
                .expect(OK);
    }

    private void itsDayComes(UUID id) {
        jdbc.sql(
                        "update reorganisation set effective_on = (now() at time zone 'Asia/Ho_Chi_Minh')::date where id = :id")
                .param("id", id)
                .update();
    }

    private UUID successor(String code) {
        return jdbc.sql("select unit_id from unit_code where code = :code")
                .param("code", province().code + "." + code)
                .query(UUID.class)
                .single();
    }

    private List<UUID> branchesOf(UUID member) {
        return jdbc.sql("select unit_id from placement where member_id = :member order by valid_from")
                .param("member", member)
                .query(UUID.class)
                .list();
    }

    private void assertOnlyThoseResponsibleSee(UUID id) {
        var stranger = new Province(client);
        var other = stranger.somebody("organisation-board", stranger.root);
        other.get("/api/reorganisations/" + id).expect(NOT_FOUND);
        assertThat(other.get("/api/reorganisations").json().get("items")).isEmpty();
        board.get("/api/reorganisations/" + id).expect(OK);
        assertThat(board.get("/api/reorganisations").json().get("items")).hasSize(1);
    }

    /// The parts hold each unit once as it is now, and all rows were written by one transaction.
    private void assertAnnouncedAsOne(UUID id, UUID a, UUID b, UUID member) {
        var parts = jdbc.sql("""
                        select payload from outbox
                         where topic = 'uutu.reorganisations.v1' and payload::json ->> 'reorganisationId' = :id
                        """).param("id", id.toString()).query(String.class).list();
        assertThat(parts).hasSize(1);
        var part = JsonMapper.shared().readTree(parts.getFirst());
        assertThat(part.get("units")
                        .valueStream()
                        .map(unit -> unit.get("unitId").asString()))
                .containsExactlyInAnyOrder(
                        a.toString(),
                        b.toString(),
                        province().branch.toString(),
                        province().otherBranch.toString());
        assertThat(part.get("divisions")
                        .valueStream()
                        .filter(division -> division.get("memberId").asString().equals(member.toString()))
                        .map(division -> division.get("branchId").asString()))
                .containsExactly(a.toString());
        assertThat(jdbc.sql("""
                        select count(distinct xmin::text)
                          from outbox
                         where payload::json ->> 'partOf' = :id or payload::json ->> 'reorganisationId' = :id
                        """).param("id", id.toString()).query(Integer.class).single())
                .isOne();
    }
}
