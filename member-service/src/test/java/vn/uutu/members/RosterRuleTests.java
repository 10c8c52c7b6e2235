package vn.uutu.members;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Each rule of a roster on its own: what becomes of one row beside two members who are known.
@ServiceTest
class RosterRuleTests {

    static final AtomicInteger CODE = new AtomicInteger(440_000);
    static final String HEAD = "Họ và tên,Mã định danh đoàn viên,Số thẻ đoàn,Số CMND/CCCD,Ngày sinh,Mã đơn vị,"
            + "Ngày vào chi đoàn,Ngày rời chi đoàn,Lý do rời\n";
    static final String KNOWN = """
            Lê Văn Đức,4{n}1,07204{n}1,07201{n}1,01/02/2001,{u}.01,05/09/2019,,
            Lê Thị Hoa,4{n}2,07204{n}2,07201{n}2,03/04/2002,{u}.01,05/09/2019,,
            """;

    @Autowired
    RestTestClient client;

    @Nullable
    Province founded;

    final String number = String.valueOf(CODE.incrementAndGet());

    @BeforeEach
    void found() {
        founded = new Province(client);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the same again            | Lê Văn Đức,4{n}1,,,01/02/2001,{u}.01,05/09/2019,, | unchanged |
            the present branch        | Lê Văn Đức,4{n}1,,,01/02/2001,{u}.01,,, | unchanged |
            by the card alone         | Lê Văn Đức,,07204{n}1,,01/02/2001,{u}.01,,, | unchanged |
            code and card of two      | Lê Văn Đức,4{n}1,07204{n}2,,01/02/2001,{u}.01,,, | rejected | Số thẻ đoàn
            another's citizen number  | Lê Văn Đức,4{n}1,,07201{n}2,01/02/2001,{u}.01,,, | rejected | Số CMND/CCCD
            a citizen number alone    | Lê Văn Tài,,,07201{n}2,01/02/1999,{u}.01,,, | possibleDuplicates | Số CMND/CCCD
            the name without accents  | LE VAN DUC,,,,01/02/2001,{u}.01,,, | possibleDuplicates | Họ và tên
            the year alone            | Lê Văn Đức,,,,2001,{u}.01,,, | possibleDuplicates | Họ và tên
            another code              | Lê Văn Đức,4{n}9,,,01/02/2001,{u}.01,,, | accepted |
            another branch            | Lê Văn Đức,,,,01/02/2001,{u}.02,,, | accepted |
            another birthday          | Lê Văn Đức,,,,02/02/2001,{u}.01,,, | accepted |
            neither name nor year     | Trần Bé,4{n}1,,,01/02/1995,{u}.01,,, | rejected | Mã định danh đoàn viên
            a name that was corrected | Lê Văn Đúc,4{n}1,,,01/02/2001,{u}.01,,, | accepted |
            a transfer                | Lê Văn Đức,4{n}1,,,01/02/2001,{u}.02,06/09/2019,, | accepted |
            a transfer before coming  | Lê Văn Đức,4{n}1,,,01/02/2001,{u}.02,05/09/2019,, | rejected | Ngày vào chi đoàn
            a transfer without a day  | Lê Văn Đức,4{n}1,,,01/02/2001,{u}.02,,, | rejected | Ngày vào chi đoàn
            another day of coming     | Lê Văn Đức,4{n}1,,,01/02/2001,{u}.01,05/09/2020,, | rejected | Ngày vào chi đoàn
            an end                    | Lê Văn Đức,4{n}1,,,01/02/2001,{u}.01,05/09/2019,01/05/2024, | accepted |
            a reason without a day    | Lê Văn Đức,4{n}1,,,01/02/2001,{u}.01,05/09/2019,,Từ trần | rejected | Ngày rời chi đoàn
            an end on the first day   | Lê Văn Đức,4{n}1,,,01/02/2001,{u}.01,05/09/2019,05/09/2019, | rejected | Ngày rời chi đoàn
            an end in the future      | Lê Văn Đức,4{n}1,,,01/02/2001,{u}.01,05/09/2019,01/01/2999, | rejected | Ngày rời chi đoàn
            a coming in the future    | Lê Văn Tài,4{n}9,,,01/02/2001,{u}.01,01/01/2999,, | rejected | Ngày vào chi đoàn
            born too early            | Lê Văn Tài,4{n}9,,,01/02/1899,{u}.01,,, | rejected | Ngày sinh
            no such day               | Lê Văn Tài,4{n}9,,,31/02/2001,{u}.01,,, | rejected | Ngày sinh
            no such branch            | Lê Văn Tài,4{n}9,,,01/02/2001,{u}.99,,, | rejected | Mã đơn vị
            a branch not founded yet  | Lê Văn Tài,4{n}9,,,1900,{u}.01,01/01/1930,, | rejected | Mã đơn vị
            no name                   | 1,4{n}9,,,01/02/2001,{u}.01,,, | rejected | Họ và tên
            a code that is too short  | Lê Văn Tài,123,,,01/02/2001,{u}.01,,, | rejected | Mã định danh đoàn viên
            a card that is no number  | Lê Văn Tài,,7.2E+11,,01/02/2001,{u}.01,,, | rejected | Số thẻ đoàn
            """)
    void aRowBesideMembersWhoAreKnown(String rule, String row, String outcome, @Nullable String column) {
        bringIn(HEAD + KNOWN);

        var report = bringIn(HEAD + row + "\n");

        assertThat(report.get(outcome).asInt()).as("%s: %s", rule, report).isOne();
        assertThat(report.get("errors")
                        .valueStream()
                        .map(it -> it.get("column").asString())
                        .distinct())
                .containsExactlyElementsOf(column == null ? List.of() : List.of(column));
    }

    @Test
    void goodRowsAreTakenThoughOthersAreBad() {
        var report = bringIn(HEAD + """
                Lê Văn Tốt,4{n}3,,,01/02/2001,{u}.01,,,
                Lê Văn Sai,4{n}4,,,31/02/2001,{u}.01,,,
                Lê Văn Được,4{n}5,,,01/02/2001,{u}.01,,,
                """);

        assertThat(report.get("accepted").asInt()).isEqualTo(2);
        assertThat(report.get("rejected").asInt()).isOne();
        assertThat(report.at("/errors/0/row").asInt()).isEqualTo(3);
        assertThat(report.at("/errors/0/value").asString()).isEqualTo("31/02/2001");
        assertThat(member("3").get("fullName").asString()).isEqualTo("Lê Văn Tốt");
        assertThat(member("5").get("fullName").asString()).isEqualTo("Lê Văn Được");
        assertThat(found("4")).isEmpty();
    }

    @Test
    void emptyCellsTakeNothingAway() {
        bringIn("""
                Họ và tên,Mã định danh đoàn viên,Số thẻ đoàn,Số CMND/CCCD,Ngày sinh,Giới tính,Dân tộc,Tôn giáo,Thời gian vào Đoàn,Điện thoại,Email,Mã đơn vị
                Lê Văn Đức,4{n}1,07204{n}1,07201{n}1,01/02/2001,Nam,Kinh,Không,26/03/2017,0900000101,duc@example.org,{u}.01
                """);
        var before = member("1");
        assertThat(before.at("/sensitive/ethnicity").asString()).isEqualTo("Kinh");
        assertThat(before.at("/details/email").asString()).isEqualTo("duc@example.org");

        var report = bringIn("""
                Họ và tên,Mã định danh đoàn viên,Số thẻ đoàn,Số CMND/CCCD,Ngày sinh,Giới tính,Dân tộc,Tôn giáo,Thời gian vào Đoàn,Điện thoại,Email,Mã đơn vị
                Lê Văn Đức,4{n}1,,,2001,,,,,0900000102,,{u}.01
                """);

        assertThat(report.get("accepted").asInt()).isOne();
        var expected = (ObjectNode) before;
        expected.put("version", 2);
        ((ObjectNode) expected.get("details")).put("phone", "0900000102");
        assertThat(member("1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2001, 2001", "05/2001, 2001", "5/2/2001, 2001-02-05", "05-02-2001, 2001-02-05"})
    void ofABirthDateAsMuchIsKeptAsIsSaid(String cell, String kept) {
        bringIn("Họ và tên,Mã định danh đoàn viên,Ngày sinh,Mã đơn vị\nLê Văn Đức,4{n}1," + cell + ",{u}.01\n");

        assertThat(member("1").get("birthDate").asString()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "900000101, 0900000101",
        "0900 000 101, 0900 000 101",
        "2763822000, 02763822000",
        "+84 900 000 101, +84 900 000 101"
    })
    void aPhoneNumberGetsItsZeroBack(String cell, String kept) {
        bringIn("Họ và tên,Mã định danh đoàn viên,Ngày sinh,Điện thoại,Mã đơn vị\nLê Văn Đức,4{n}1,2001," + cell
                + ",{u}.01\n");

        assertThat(member("1").at("/details/phone").asString()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "01/02/2001, '', '', male",
        "'', 2001, '', female",
        "01/02/2001, '', Nam, male",
        "01/02/2001, 2001, '', Ngày sinh Nữ",
        "01/02/2001, '', Nữ, Giới tính",
        "'', '', Nữ, Ngày sinh"
    })
    void theColumnOfABirthDateTellsTheSex(String ofMan, String ofWoman, String said, String outcome) {
        var report = bringIn(
                "Họ và tên,Mã định danh đoàn viên,Nam,Nữ,Giới tính,Mã đơn vị\nLê Văn Đức,4{n}1,%s,%s,%s,{u}.01\n"
                        .formatted(ofMan, ofWoman, said));

        if (report.get("rejected").asInt() == 1) {
            assertThat(report.at("/errors/0/column").asString()).isEqualTo(outcome);
        } else {
            assertThat(member("1").get("gender").asString()).isEqualTo(outcome);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'.01,05/09/2019,,', unchanged",
        "'.01,05/09/2019,01/05/2024,', unchanged",
        "'.01,05/09/2019,02/05/2024,', rejected",
        "'.02,05/09/2024,,', rejected"
    })
    void whoHasLeftStaysSo(String rest, String outcome) {
        var start = HEAD + "Lê Văn Đức,4{n}1,,,01/02/2001,{u}";
        bringIn(start + ".01,05/09/2019,01/05/2024,Trưởng thành\n");

        assertThat(bringIn(start + rest + "\n").get(outcome).asInt()).isOne();
        assertThat(member("1").at("/left/on").asString()).isEqualTo("2024-05-01");
        assertThat(member("1").get("placements")).hasSize(1);
    }

    private JsonNode bringIn(String csv) {
        return here().administrator()
                .bringIn("/api/rosters", csv.replace("{n}", number).replace("{u}", here().code + ".1.1"));
    }

    /// As the branch's secretary sees the member with that code.
    private JsonNode member(String last) {
        var secretary = here().somebody("branch-secretary", here().commune);
        return secretary
                .get("/api/members/" + found(last).get(0).get("id").asString())
                .expect(HttpStatus.OK)
                .json();
    }

    private JsonNode found(String last) {
        var search = "{\"query\": \"4%s%s\", \"status\": \"all\"}".formatted(number, last);
        return here().administrator()
                .post("/api/members/search", search)
                .expect(HttpStatus.OK)
                .json()
                .get("items");
    }

    private Province here() {
        return requireNonNull(founded);
    }
}
