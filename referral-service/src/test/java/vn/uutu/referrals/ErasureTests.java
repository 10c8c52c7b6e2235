package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/// Whatever keeps a name gives it up when the register erases the person.
@ServiceTest
class ErasureTests {

    static final String NAME = "Huỳnh Thị Quên";
    static final String WITHOUT_ACCENTS = "HUYNH THI QUEN";
    static final String CODE = "0770001";

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    Branch branch;
    Caller secretary;
    Caller committee;

    @BeforeEach
    void aBranchWithACommittee() throws InterruptedException {
        branch = Branch.anew();
        secretary = new Caller(http, branch.secretary()).whenIn(branch.id());
        committee = new Caller(http, branch.committee()).whenIn(branch.commune());
    }

    @Test
    void theNameOfAnErasedMemberIsInNoTable() throws InterruptedException {
        var member = branch.member("2020-03-26");
        Register.profile(member, 1, NAME, "1999-05-02", CODE, "072000770001");
        until(it -> it.contains("known_profile"));
        var referral = secretary.select(branch.id(), member, "2023-01-10");
        var confirmation = "/api/referrals/" + referral + "/confirmation";
        committee.read(committee.postOnce(confirmation, "{\"on\": \"2023-01-20\"}", "confirmed"), 200);
        var told =
                "{\"on\": \"2023-02-01\", \"kind\": \"returned\", \"reason\": \"other\", \"note\": \"" + NAME + "\"}";
        committee.step(referral, "exit", told, 200);
        committee.step(referral, "retraction", "{\"step\": \"exited\", \"reason\": \"Nhầm\"}", 200);
        committee.step(referral, "exit", told, 200);
        jdbc.sql("""
                        insert into mentor (mentor_id, referral_id, name, from_day, recorded_by, recorded_at)
                        values (gen_random_uuid(), :referral, :name, '2023-02-01', 'bithu', now())
                        """)
                .param("referral", UUID.fromString(referral))
                .param("name", NAME)
                .update();
        committee.handIn(refusedRow(), "");
        Register.unreadableProfile(member, 2, NAME);
        until(it -> it.contains("parked_event"));
        assertThat(tablesWithTheName())
                .containsExactlyInAnyOrder(
                        "idempotent_answer",
                        "import_rejected",
                        "known_profile",
                        "mentor",
                        "parked_event",
                        "referral",
                        "retraction");

        Register.erase(member, 3);

        until(List::isEmpty);
        var again = committee.postOnce(confirmation, "{\"on\": \"2023-01-20\"}", "confirmed");
        assertThat(again.expectBody(String.class).returnResult().getResponseBody())
                .doesNotContain(NAME);
        assertThat(tablesWithTheName()).isEmpty();
    }

    private byte[] refusedRow() {
        return ("Mã định danh đoàn viên,Họ và tên,Mã đơn vị,Ngày bình chọn\n" + CODE + "," + NAME + "," + branch.code()
                        + ",hôm qua\n," + WITHOUT_ACCENTS + "," + branch.code() + ",hôm kia\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void until(Predicate<List<String>> tables) throws InterruptedException {
        for (var end = System.nanoTime() + Duration.ofSeconds(20).toNanos(); System.nanoTime() < end; ) {
            if (tables.test(tablesWithTheName())) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the name is in " + tablesWithTheName());
    }

    /// A row as text shows all its columns, bytes in hexadecimal digits.
    private List<String> tablesWithTheName() {
        var bytes = HexFormat.of().formatHex(NAME.getBytes(StandardCharsets.UTF_8));
        return jdbc
                .sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(it -> jdbc.sql("select exists (select from " + it + " t where position(:name in t::text) > 0"
                                + " or position(:other in t::text) > 0 or position(:bytes in t::text) > 0)")
                        .param("name", NAME)
                        .param("other", WITHOUT_ACCENTS)
                        .param("bytes", bytes)
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
