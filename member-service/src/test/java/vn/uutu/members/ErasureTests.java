package vn.uutu.members;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/// Nothing that says who somebody was is left once they are erased, wherever it stood and however it was written.
@ServiceTest
class ErasureTests {

    static final AtomicInteger CODE = new AtomicInteger(660_000);
    static final String ROSTER = """
            Họ và tên,Mã định danh đoàn viên,Ngày sinh
            Ai Do Khac,%1$s,31/02/2001
            HÀ  THỊ LỆ  QUYÊN,,31/02/2002
            Vẫn Còn Đây,,31/02/2003
            """;

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @Nullable
    Province founded;

    @Nullable
    Http secretary;

    @Nullable
    UUID registered;

    final String code = String.valueOf(CODE.incrementAndGet());

    @BeforeEach
    void register() {
        founded = new Province(client);
        secretary = founded.somebody("branch-secretary", founded.branch);
        registered = keeper().send(
                        HttpMethod.POST,
                        "/api/members",
                        """
                        {"unit": "%s", "from": "2020-01-01", "fullName": "Hà Thị Lệ Quyên", "birthDate": "1999-05-02",
                         "gender": "female", "memberCode": "0%s"}
                        """.formatted(founded.branch, code),
                        headers -> headers.set("Idempotency-Key", "key-" + code))
                .expect(HttpStatus.CREATED)
                .id();
    }

    @Test
    void rowsThatWereNotTakenGoHoweverTheyWriteThePerson() {
        var roster = keeper().bringIn("/api/rosters?unit=" + province().branch, ROSTER.formatted(code));
        assertThat(roster.get("rejected").asInt()).isEqualTo(3);

        erase().expect(HttpStatus.NO_CONTENT);

        var path = "/api/rosters/" + roster.get("id").asString();
        assertThat(keeper().get(path)
                        .json()
                        .get("errors")
                        .valueStream()
                        .map(it -> it.get("value").asString()))
                .containsExactly("", "", "31/02/2003");
        assertThat(count(
                        "select count(*) from import_rejected where job_id = :id",
                        UUID.fromString(roster.get("id").asString())))
                .isOne();
    }

    @Test
    void theAnnouncedProfileIsATombstoneAndNothingElse() {
        var profiles = "select count(*) from outbox where topic = 'uutu.member-profiles.v1' and key = :id";
        assertThat(count(profiles + " and payload like '%Quyên%'", member())).isOne();

        erase().expect(HttpStatus.NO_CONTENT);

        assertThat(count(profiles, member())).isOne();
        assertThat(count(profiles + " and payload is null", member())).isOne();
        assertThat(count("select count(*) from member_profile where member_id = :id", member()))
                .isZero();
    }

    @Test
    void theAnswerThatWasKeptForARepeatedRequestGoes() {
        assertThat(answers()).isOne();

        erase().expect(HttpStatus.NO_CONTENT);

        assertThat(answers()).isZero();
    }

    @Test
    void whoReadAndWhoErasedStaysOnRecord() {
        keeper().get("/api/members/" + member()).expect(HttpStatus.OK);

        erase().expect(HttpStatus.NO_CONTENT);

        var log = "select count(*) from access_log where members = array[:id] and action = ";
        assertThat(count(log + "'read'", member())).isOne();
        assertThat(count(log + "'erase'", member())).isOne();
    }

    @Test
    void nobodyIsErasedWhileARosterMightBringThemBack() {
        var roster = UUID.fromString(keeper().bringIn("/api/rosters?unit=" + province().branch, ROSTER.formatted(code))
                .get("id")
                .asString());
        jdbc.sql("""
                        update import_job
                           set status = 'running', lease_token = gen_random_uuid(), lease_until = now() + interval '1 hour'
                         where id = :id
                        """).param("id", roster).update();

        var refused = erase().expect(HttpStatus.CONFLICT);

        assertThat(refused.problem()).isEqualTo("erasure-roster-unfinished");
        keeper().get("/api/members/" + member()).expect(HttpStatus.OK);
        jdbc.sql("update import_job set status = 'done', lease_token = null, lease_until = null where id = :id")
                .param("id", roster)
                .update();
        erase().expect(HttpStatus.NO_CONTENT);
    }

    private Province province() {
        return requireNonNull(founded);
    }

    private Http keeper() {
        return requireNonNull(secretary);
    }

    private UUID member() {
        return requireNonNull(registered);
    }

    private Http.Answer erase() {
        return province().somebody("data-protection-officer", province().root).delete("/api/members/" + member());
    }

    private int answers() {
        return jdbc.sql("select count(*) from idempotent_answer where key = :key")
                .param("key", "key-" + code)
                .query(Integer.class)
                .single();
    }

    private int count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Integer.class).single();
    }
}
