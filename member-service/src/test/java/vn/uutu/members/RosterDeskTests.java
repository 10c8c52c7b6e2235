package vn.uutu.members;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/// What a roster would change, running for real what was dry-run, and the list of one's own.
@ServiceTest
class RosterDeskTests {

    static final AtomicInteger CODE = new AtomicInteger(5_000_000);
    static final String HEAD = "Họ và tên,Mã định danh đoàn viên,Ngày sinh,Giới tính,Mã đơn vị,Ngày vào chi đoàn,"
            + "Ngày rời chi đoàn,Lý do rời\n";

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @Nullable
    Province founded;

    @Nullable
    Http signedIn;

    int code;

    @BeforeEach
    void found() {
        founded = new Province(client);
        signedIn = province().somebody("grassroots-committee", province().commune);
        code = CODE.getAndAdd(10);
    }

    @Test
    void aDryRunTellsByRowWhatItWouldChange() {
        keeper().bringIn("/api/rosters", known());

        var report = keeper().bringIn("/api/rosters?dryRun=true&unit=" + province().branch, later());

        assertThat(counts(report)).containsExactly(5, 4, 1, 1, 1, 1, 1);
        var changes = keeper().get("/api/rosters/%s/changes".formatted(id(report)))
                .expect(HttpStatus.OK)
                .json();
        assertThat(changes.get("items").valueStream().toList())
                .extracting(
                        it -> it.get("row").asInt(),
                        it -> it.get("what").asString(),
                        it -> it.get("memberCode").asString(""))
                .containsExactly(
                        tuple(3, "changed", String.valueOf(code + 1)),
                        tuple(4, "moved", String.valueOf(code + 2)),
                        tuple(5, "left", String.valueOf(code + 3)),
                        tuple(6, "created", ""));
        assertThat(changes.get("items").get(3).get("member").isNull()).isTrue();
        assertThat(active()).isEqualTo(4);
        assertThat(lastAccess()).isEqualTo("read 3");
    }

    @Test
    void theRunDoesWhatTheDryRunSaidAndItDoesItOnce() {
        keeper().bringIn("/api/rosters", known());
        var rehearsal = keeper().bringIn("/api/rosters?dryRun=true&unit=" + province().branch, later());
        assertThat(rehearsal.get("runnableUntil").isNull()).isFalse();
        var path = "/api/rosters/%s/run".formatted(id(rehearsal));

        var run = keeper().result(keeper().send(HttpMethod.POST, path, null, _ -> {}));

        assertThat(run.get("dryRun").asBoolean()).isFalse();
        assertThat(counts(run)).isEqualTo(counts(rehearsal));
        assertThat(run.get("rehearsal").asString()).isEqualTo(id(rehearsal));
        assertThat(active()).isEqualTo(4);
        var again = keeper().send(HttpMethod.POST, path, null, _ -> {}).expect(HttpStatus.CONFLICT);
        assertThat(again.problem()).isEqualTo("roster-run-already");
        var listed =
                keeper().get("/api/rosters?unit=" + province().branch).json().get("items");
        assertThat(listed.valueStream().map(it -> it.get("id").asString()).toList())
                .containsExactly(id(run), id(rehearsal));
        assertThat(listed.get(1).get("run").asString()).isEqualTo(id(run));
        assertThat(listed.get(1).get("runnableUntil").isNull()).isTrue();
    }

    @Test
    void onlyAFreshDryRunIsRun() {
        var real = keeper().bringIn("/api/rosters", known());
        var old = keeper().bringIn("/api/rosters?dryRun=true", later());
        jdbc.sql("update import_job set finished_at = finished_at - interval '25 hours' where id = :id")
                .param("id", UUID.fromString(id(old)))
                .update();

        assertThat(run(keeper(), real).expect(HttpStatus.CONFLICT).problem()).isEqualTo("roster-no-dry-run");
        assertThat(run(keeper(), old).expect(HttpStatus.CONFLICT).problem()).isEqualTo("roster-dry-run-too-old");
    }

    @Test
    void anErrorTellsInWhoseRowItIs() {
        var file = "Họ tên,Mã định danh,Ngày sinh,Mã đơn vị\n"
                + "Lê Văn Sai,,31/02/2001,%1$s.1.1.01\n,%2$d,2002,%1$s.1.1.01\n,,2003,%1$s.1.1.01\n"
                        .formatted(province().code, code);

        var errors = keeper().bringIn("/api/rosters?dryRun=true", file).get("errors");

        assertThat(errors.valueStream().toList())
                .extracting(
                        it -> it.get("row").asInt(),
                        it -> it.get("who").asString("-"),
                        it -> it.get("column").asString())
                .contains(
                        tuple(2, "Lê Văn Sai", "Ngày sinh"),
                        tuple(3, String.valueOf(code), "Họ và tên"),
                        tuple(4, "-", "Họ và tên"));
    }

    @Test
    void aRosterIsForWhoHandedItIn() {
        var roster = keeper().bringIn("/api/rosters?dryRun=true&unit=" + province().branch, known());
        var colleague = province().somebody("grassroots-committee", province().commune);
        var inspector = province().somebody("inspector", province().commune);

        for (var path : new String[] {"", "/changes", "/rejected-rows"}) {
            assertThat(colleague.get("/api/rosters/" + id(roster) + path).status())
                    .isEqualTo(HttpStatus.NOT_FOUND);
            assertThat(inspector.get("/api/rosters/" + id(roster) + path).status())
                    .isEqualTo(HttpStatus.FORBIDDEN);
        }
        assertThat(run(colleague, roster).status()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(colleague
                        .get("/api/rosters?unit=" + province().branch)
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(province()
                        .somebody("branch-secretary", province().branch)
                        .get("/api/rosters?unit=" + province().otherBranch)
                        .status())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    private Province province() {
        return requireNonNull(founded);
    }

    private Http keeper() {
        return requireNonNull(signedIn);
    }

    private Http.Answer run(Http somebody, JsonNode roster) {
        return somebody.send(HttpMethod.POST, "/api/rosters/%s/run".formatted(id(roster)), null, _ -> {});
    }

    private String known() {
        return HEAD
                + row(0, "Lê Văn Một", "01/01/2001", ".01", "01/09/2020", ",")
                + row(1, "Lê Văn Hai", "2002", ".01", "01/09/2020", ",")
                + row(2, "Lê Văn Ba", "01/01/2003", ".01", "01/09/2020", ",")
                + row(3, "Lê Văn Bốn", "01/01/2004", ".01", "01/09/2020", ",");
    }

    /// One unchanged, one changed, one moved, one left, one new.
    private String later() {
        return HEAD
                + row(0, "Lê Văn Một", "01/01/2001", ".01", "01/09/2020", ",")
                + row(1, "Lê Văn Hai", "05/05/2002", ".01", "01/09/2020", ",")
                + row(2, "Lê Văn Ba", "01/01/2003", ".02", "01/09/2022", ",")
                + row(3, "Lê Văn Bốn", "01/01/2004", ".01", "01/09/2020", "01/05/2024,Trưởng thành đoàn")
                + row(4, "Lê Văn Năm", "01/01/2005", ".01", "01/09/2023", ",");
    }

    private String row(int number, String name, String born, String unit, String from, String left) {
        return "%s,%d,%s,Nam,%s.1.1%s,%s,%s%n".formatted(name, code + number, born, province().code, unit, from, left);
    }

    private static List<Integer> counts(JsonNode report) {
        return Stream.of("rows", "accepted", "created", "changed", "moved", "left", "unchanged")
                .map(name -> report.get(name).asInt())
                .toList();
    }

    private int active() {
        return keeper().post("/api/members/search", "{}").json().get("count").asInt();
    }

    private String lastAccess() {
        return jdbc.sql("select action || ' ' || how_many from access_log where subject = :subject and action = 'read'")
                .param("subject", keeper().subject())
                .query(String.class)
                .single();
    }

    private static String id(JsonNode report) {
        return report.get("id").asString();
    }
}
