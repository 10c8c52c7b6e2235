package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/// On 2025-07-01 a branch is moved, gets another code and name, is closed or divided: open cases go on where the
/// member now is.
@ServiceTest
class ReorganisationTests {

    static final String DAY = "2025-07-01";
    static final String BEFORE = "2025-06-30";

    @Autowired
    RestTestClient http;

    Branch old;
    Branch next;
    Branch other;
    Caller oldSecretary;
    Caller oldCommittee;
    Caller nextSecretary;
    Caller nextCommittee;

    @BeforeEach
    void threeBranches() throws InterruptedException {
        old = Branch.anew();
        next = Branch.anew();
        other = Branch.anew();
        oldSecretary = new Caller(http, old.secretary()).whenIn(old.id());
        oldCommittee = new Caller(http, old.committee()).whenIn(old.commune());
        nextSecretary = new Caller(http, next.secretary()).whenIn(next.id());
        nextCommittee = new Caller(http, next.committee()).whenIn(next.commune());
        new Caller(http, other.secretary()).whenIn(other.id());
    }

    @Test
    void aMovedBranchTakesItsCasesAlong() throws InterruptedException {
        var id = oldSecretary.select(old.id(), old.member("2020-03-26"), "2023-01-10");
        nextCommittee.read(nextCommittee.get("/api/referrals/" + id), 404);

        change(Map.of("parents", Register.line("parentId", old.commune(), "1931-03-26", next.commune(), DAY)));

        eventually(() -> nextCommittee.status("/api/referrals/" + id), 200);
        nextCommittee.step(id, "confirmation", "{\"on\": \"%s\"}".formatted(DAY), 200);
        oldCommittee.step(id, "hand-over", "{\"on\": \"%s\"}".formatted(DAY), 404);
        oldSecretary.read(oldSecretary.get("/api/referrals/" + id), 200);
        assertThat(listed(nextCommittee, next.commune())).containsExactly(id);
        assertThat(listed(oldCommittee, old.commune())).isEmpty();
    }

    /// The code and the name of today, not those that were announced for a day to come.
    @Test
    void aCaseShowsTheCodeAndTheNameOfToday() throws InterruptedException {
        var id = oldSecretary.select(old.id(), old.member("2020-03-26"), "2023-01-10");
        var coming = old.code() + "-2999";

        change(Map.of(
                "code",
                coming,
                "codes",
                Register.line("code", old.code(), "1931-03-26", old.code() + "-2025", DAY, coming, "2999-01-01"),
                "names",
                Register.line("name", "Tên cũ", "1931-03-26", "Tên mới", DAY)));

        eventually(() -> view(oldSecretary, id).get("unitName").asString(), "Tên mới");
        assertThat(view(oldSecretary, id).get("unitCode").asString()).isEqualTo(old.code() + "-2025");
        var line = oldCommittee.read(oldCommittee.get("/api/referrals?unit=" + old.id()), 200);
        assertThat(line.at("/items/0/unitCode").asString()).isEqualTo(old.code() + "-2025");
        oldCommittee.step(id, "confirmation", "{\"on\": \"%s\"}".formatted(DAY), 200);
    }

    /// The other branch has the code now; who is meant stands in the register.
    @Test
    void aPastCaseNamesItsBranchByTheCodeOfThatTime() throws InterruptedException {
        var member = old.member("2020-03-26");
        var number = String.valueOf(7_100_000 + Math.abs(member.hashCode() % 800_000));
        Register.profile(member, 1, "Lý Thị Hoa", "2000-01-01", number, "07200" + number);
        change(Map.of(
                "code",
                old.code() + "-2025",
                "codes",
                Register.line("code", old.code(), "1931-03-26", old.code() + "-2025", DAY)));
        Register.changed(
                next.id(),
                old.code(),
                next.commune(),
                Map.of("codes", Register.line("code", next.code(), "1931-03-26", old.code(), DAY)));

        var administrator = new Caller(http, "quan.tri");
        assertThat(imported(administrator, number, old.code(), "10/01/2023")).isEqualTo("accepted");
        assertThat(imported(administrator, number, old.code() + "-2025", "10/01/2023"))
                .isEqualTo("unchanged");
        assertThat(imported(administrator, number, next.code(), "11/01/2023")).isEqualTo("rejected");
    }

    /// A case below two of them once; what has come to its end, not at all.
    @Test
    void openCasesAreCountedInTheUnitsAskedFor() throws InterruptedException {
        oldSecretary.select(old.id(), old.member("2020-03-26"), "2023-01-10");
        var closed = oldSecretary.select(old.id(), old.member("2020-03-26"), "2023-01-10");
        oldSecretary.step(
                closed, "exit", "{\"on\": \"2023-06-15\", \"kind\": \"withdrawn\", \"reason\": \"other\"}", 200);

        var counts = oldCommittee.read(
                oldCommittee.post(
                        "/api/referrals/open-counts",
                        "{\"units\": [\"%s\", \"%s\"]}".formatted(old.id(), old.commune())),
                200);

        assertThat(counts.get("count").asInt()).isOne();
        assertThat(counts.get("items").valueStream().map(it -> it.get("unit").asString()))
                .containsExactlyInAnyOrder(old.id().toString(), old.commune().toString());
        assertThat(counts.get("items").valueStream().map(it -> it.get("open").asInt()))
                .containsExactly(1, 1);
        oldCommittee.read(
                oldCommittee.post(
                        "/api/referrals/open-counts", "{\"units\": [\"%s\", \"%s\"]}".formatted(old.id(), next.id())),
                404);
    }

    @Test
    void theCasesOfAClosedBranchGoOnInTheSuccessor() throws InterruptedException {
        var member = old.member("2020-03-26");
        var id = oldSecretary.select(old.id(), member, "2023-01-10");

        Register.member(member, 2, old.id(), "2020-03-26", next.id(), DAY);
        close(next.id(), next.id());
        Register.member(member, 2, old.id(), "2020-03-26", next.id(), DAY);

        eventually(() -> nextSecretary.status("/api/referrals/" + id), 200);
        oldSecretary.read(oldSecretary.get("/api/referrals/" + id), 404);
        oldCommittee.step(id, "confirmation", "{\"on\": \"%s\"}".formatted(BEFORE), 404);
        nextCommittee.step(id, "confirmation", "{\"on\": \"%s\"}".formatted(BEFORE), 200);
        nextCommittee.step(id, "hand-over", "{\"on\": \"%s\"}".formatted(DAY), 200);
        var view = view(nextSecretary, id);
        assertThat(view.get("unit").asString()).isEqualTo(next.id().toString());
        assertThat(unitsOf(view))
                .containsExactly(
                        old.id().toString(), old.id().toString(), next.id().toString());
        assertThat(listed(nextCommittee, next.commune())).containsExactly(id);
        assertThat(listed(oldCommittee, old.commune())).isEmpty();
    }

    @Test
    void ofADividedBranchEachCaseFollowsItsMember() throws InterruptedException {
        var one = old.member("2020-03-26");
        var another = old.member("2020-03-26");
        var ofOne = oldSecretary.select(old.id(), one, "2023-01-10");
        var ofAnother = oldSecretary.select(old.id(), another, "2023-01-10");

        Register.member(one, 2, old.id(), "2020-03-26", next.id(), DAY);
        Register.member(another, 2, old.id(), "2020-03-26", other.id(), DAY);
        close(null, next.id(), other.id());

        var otherSecretary = new Caller(http, other.secretary());
        eventually(() -> nextSecretary.status("/api/referrals/" + ofOne), 200);
        eventually(() -> otherSecretary.status("/api/referrals/" + ofAnother), 200);
        assertThat(nextSecretary.status("/api/referrals/" + ofAnother)).isEqualTo(404);
        assertThat(otherSecretary.status("/api/referrals/" + ofOne)).isEqualTo(404);
        nextSecretary.step(ofOne, "awareness-class", "{\"on\": \"%s\"}".formatted(DAY), 200);
        otherSecretary.step(ofAnother, "awareness-class", "{\"on\": \"%s\"}".formatted(DAY), 200);
        assertThat(unitsOf(view(nextSecretary, ofOne)))
                .containsExactly(old.id().toString(), next.id().toString());
        assertThat(unitsOf(view(otherSecretary, ofAnother)))
                .containsExactly(old.id().toString(), other.id().toString());
    }

    /// They are in no branch any more: who takes over what the branch held looks after them, and after it is closed,
    /// who
    /// takes over from that one.
    @Test
    void theCaseOfAFormerMemberGoesToWhoTakesOver() throws InterruptedException {
        var member = old.member("2020-03-26");
        var id = oldSecretary.select(old.id(), member, "2023-01-10");
        Register.formerMember(member, 2, old.id(), "2020-03-26", "2024-01-01");

        close(next.id(), next.id(), other.id());

        eventually(() -> nextSecretary.status("/api/referrals/" + id), 200);
        oldSecretary.read(oldSecretary.get("/api/referrals/" + id), 404);
        nextCommittee.step(id, "confirmation", "{\"on\": \"%s\"}".formatted(DAY), 200);
        assertThat(view(nextSecretary, id).get("unit").asString())
                .isEqualTo(next.id().toString());
        assertThat(listed(nextCommittee, next.commune())).containsExactly(id);
        assertThat(listed(oldCommittee, old.commune())).isEmpty();

        Register.changed(next.id(), next.code(), next.commune(), closed(other.id(), other.id()));

        var otherSecretary = new Caller(http, other.secretary());
        eventually(() -> otherSecretary.status("/api/referrals/" + id), 200);
        assertThat(nextSecretary.status("/api/referrals/" + id)).isEqualTo(404);
    }

    @Test
    void whereNobodyTakesOverTheCaseStaysWithTheClosedBranch() throws InterruptedException {
        var member = old.member("2020-03-26");
        var id = oldSecretary.select(old.id(), member, "2023-01-10");
        Register.formerMember(member, 2, old.id(), "2020-03-26", "2024-01-01");
        var renamed = new HashMap<>(closed(null, next.id(), other.id()));
        renamed.put("names", Register.line("name", "Tên cuối", "1931-03-26"));

        change(renamed);

        eventually(() -> view(oldSecretary, id).get("unitName").asString(), "Tên cuối");
        oldCommittee.step(id, "confirmation", "{\"on\": \"%s\"}".formatted(DAY), 200);
    }

    private void close(@Nullable UUID heldBy, UUID... successors) {
        change(closed(heldBy, successors));
    }

    private static Map<String, @Nullable Object> closed(@Nullable UUID heldBy, UUID... successors) {
        var changes = new HashMap<String, @Nullable Object>();
        changes.put("closedOn", DAY);
        changes.put("successors", List.of(successors));
        changes.put("heldBy", heldBy);
        return changes;
    }

    private void change(Map<String, @Nullable Object> changes) {
        Register.changed(old.id(), old.code(), old.commune(), changes);
    }

    private static String imported(Caller caller, String number, String code, String selectedOn)
            throws InterruptedException {
        var file = """
                Mã định danh đoàn viên,Mã đơn vị,Ngày bình chọn,Số phiếu,Số dự họp
                %s,%s,%s,12,15
                """.formatted(number, code, selectedOn);
        var report = caller.handIn(file.getBytes(StandardCharsets.UTF_8), "");
        return List.of("accepted", "unchanged", "rejected").stream()
                .filter(it -> report.get(it).asInt() == 1)
                .findFirst()
                .orElse(report.toString());
    }

    private static JsonNode view(Caller caller, String id) {
        return caller.read(caller.get("/api/referrals/" + id), 200);
    }

    private static List<String> unitsOf(JsonNode view) {
        return view.get("milestones")
                .valueStream()
                .map(it -> it.get("unit").asString())
                .toList();
    }

    private static List<String> listed(Caller caller, UUID unit) {
        return caller.read(caller.get("/api/referrals?unit=" + unit), 200)
                .get("items")
                .valueStream()
                .map(it -> it.get("id").asString())
                .toList();
    }

    private static <T> void eventually(Supplier<T> seen, T wanted) throws InterruptedException {
        for (var tries = 0; tries < 100 && !seen.get().equals(wanted); tries++) {
            Thread.sleep(100);
        }
        assertThat(seen.get()).isEqualTo(wanted);
    }
}
