package vn.uutu.members;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.JsonNode;

/// Citizen number, ethnicity and religion as the database has them: whoever reads its files reads none of them.
@ServiceTest
class SealedColumnsTests {

    static final AtomicInteger NUMBER = new AtomicInteger(710_000);
    static final List<String> COLUMNS = List.of("citizen_number", "ethnicity", "religion");
    static final String HEAD = "Họ và tên,Ngày sinh,Số CMND/CCCD,Dân tộc,Tôn giáo\n";

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @Nullable
    Province founded;

    @Nullable
    Http officer;

    final int number = NUMBER.addAndGet(10);
    final String ethnicity = "Khơ-me thử " + number;
    final String religion = "Cao Đài thử " + number;

    @BeforeEach
    void found() {
        founded = new Province(client);
        officer = founded.somebody("branch-secretary", founded.branch);
    }

    @Test
    void theColumnsOfAMemberAreSealedAndOpenForWhoMay() {
        var member = register("Lê Văn Đức", citizenNumber(1));

        var stored = stored(member);
        assertThat(stored.values()).allSatisfy(bytes -> {
            assertThat(latin(bytes)).startsWith("\u0005local");
            assertThat(bytes.length).isGreaterThan(1 + 5 + 12 + 16);
        });
        var shown = secretary()
                .get("/api/members/" + member)
                .expect(HttpStatus.OK)
                .json()
                .get("sensitive");
        assertThat(shown.get("citizenNumber").asString()).isEqualTo(citizenNumber(1));
        assertThat(shown.get("ethnicity").asString()).isEqualTo(ethnicity);
        assertThat(shown.get("religion").asString()).isEqualTo(religion);
    }

    @Test
    void theSameValueHasOtherBytesForEveryMemberAndEachTimeItIsWritten() {
        var one = register("Lê Văn Đức", citizenNumber(1));
        var other = register("Lê Văn Tài", citizenNumber(2));
        var before = stored(one);
        assertThat(before.get("ethnicity")).isNotEqualTo(stored(other).get("ethnicity"));
        assertThat(before.get("religion")).isNotEqualTo(stored(other).get("religion"));

        secretary().patch("/api/members/" + one, "{\"gender\": \"unknown\"}").expect(HttpStatus.OK);

        COLUMNS.forEach(column -> assertThat(stored(one).get(column)).as(column).isNotEqualTo(before.get(column)));
    }

    /// By every door there is: a form, a change, a file that is taken, one that is tried out, one with bad rows.
    @Test
    void noTableOfTheServiceHoldsThemInPlainText() {
        var member = register("Lê Văn Đức", citizenNumber(1));
        secretary()
                .patch("/api/members/" + member, "{\"citizenNumber\": \"%s\"}".formatted(citizenNumber(2)))
                .expect(HttpStatus.OK);
        secretary().get("/api/members/" + member).expect(HttpStatus.OK);
        var roster = "/api/rosters?unit=" + here().branch;
        assertThat(bringIn(roster, row("Lê Thị Hoa", "01/02/2001", 3)).get("accepted"))
                .hasToString("1");
        assertThat(bringIn(roster + "&dryRun=true", row("Lê Thị Mai", "01/02/2001", 4))
                        .get("accepted"))
                .hasToString("1");
        assertThat(bringIn(roster, row("Lê Thị Lan", "31/02/2001", 5)).get("rejected"))
                .hasToString("1");
        assertThat(bringIn(roster, row("Lê Thị Hoa", "01/02/2001", 6)).get("possibleDuplicates"))
                .hasToString("1");
        assertThat(bringIn(roster, row("Lê Thị Cúc", "01/02/2001", 7) + "Sai Số,2001," + citizenNumber(8) + "x,,\n")
                        .get("rejected"))
                .hasToString("1");

        assertThat(tables()).contains("member_profile", "outbox", "idempotent_answer", "import_rejected");
        for (var table : tables()) {
            assertThat(rowsThatShow(table, ethnicity))
                    .as("ethnicity in " + table)
                    .isZero();
            assertThat(rowsThatShow(table, religion)).as("religion in " + table).isZero();
            assertThat(rowsThatShow(table, citizenNumber(0).substring(0, 11)))
                    .as("citizen number in " + table)
                    .isZero();
        }
    }

    /// The search above would find them, as text and as bytes.
    @Test
    void whatIsLookedForIsFoundWhereItStands() {
        register("Thử Tìm Tên " + "abcdefghij".charAt(number / 10 % 10), citizenNumber(1));

        assertThat(rowsThatShow("member_profile", "Thử Tìm Tên")).isPositive();
        assertThat(rowsThatShow("(select convert_to(full_name, 'UTF8') from member_profile)", "Thử Tìm Tên"))
                .isPositive();
    }

    private int rowsThatShow(String table, String text) {
        return jdbc.sql("""
                        select count(*)
                          from %s as t
                         where position(:text in t::text) > 0
                            or position(:hex in t::text) > 0
                        """.formatted(table))
                .param("text", text)
                .param("hex", HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)))
                .query(Integer.class)
                .single();
    }

    private List<String> tables() {
        return jdbc.sql("""
                        select quote_ident(relname)
                          from pg_class
                         where relkind in ('r', 'p', 'm')
                           and relnamespace = 'public'::regnamespace
                         order by 1
                        """).query(String.class).list();
    }

    private Map<String, byte[]> stored(UUID member) {
        return jdbc.sql("select citizen_number, ethnicity, religion from member_profile where member_id = :id")
                .param("id", member)
                .query((row, _) -> Map.of(
                        "citizen_number", row.getBytes(1), "ethnicity", row.getBytes(2), "religion", row.getBytes(3)))
                .single();
    }

    private UUID register(String name, String citizenNumber) {
        return secretary()
                .send(
                        HttpMethod.POST,
                        "/api/members",
                        """
                        {"unit": "%s", "from": "2020-01-01", "fullName": "%s", "birthDate": "2001", "gender": "male",
                         "citizenNumber": "%s", "ethnicity": "%s", "religion": "%s"}
                        """.formatted(here().branch, name, citizenNumber, ethnicity, religion),
                        headers -> headers.set("Idempotency-Key", "sealed-" + UUID.randomUUID()))
                .expect(HttpStatus.CREATED)
                .id();
    }

    private String row(String name, String birth, int last) {
        return "%s,%s,%s,%s,%s\n".formatted(name, birth, citizenNumber(last), ethnicity, religion);
    }

    private JsonNode bringIn(String uri, String rows) {
        return secretary().bringIn(uri, HEAD + rows);
    }

    private String citizenNumber(int last) {
        return "072201%06d".formatted(number + last);
    }

    private Http secretary() {
        return requireNonNull(officer);
    }

    private Province here() {
        return requireNonNull(founded);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
