package vn.uutu.members;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/// The traps of lists that people keep by hand, each through the door it really comes in.
@ServiceTest
class RosterTests {

    static final String HEAD = "Họ và tên,Mã định danh đoàn viên,Ngày sinh,Giới tính,Thời gian vào Đoàn,Mã đơn vị,"
            + "Ngày vào chi đoàn,Ngày rời chi đoàn,Lý do rời\n";
    static final AtomicInteger CODE = new AtomicInteger(3_000_000);

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @Nullable
    Province province;

    String memberCode = "";

    @BeforeEach
    void found() {
        province = new Province(client);
        memberCode = String.valueOf(CODE.incrementAndGet());
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var file = HEAD + row("Lê Văn Đức", "01/02/2001", "Nam", ".1.1.01", "", "", "");

        assertThat(bringIn(file).get("accepted").asInt()).isOne();
        assertThat(bringIn(file).get("unchanged").asInt()).isOne();
        assertThat(announced()).isOne();
    }

    @Test
    void aSecondRowInAnotherBranchIsATransferAndAThirdColumnTheEnd() {
        var report = bringIn(HEAD
                + row("Lê Văn Đức", "01/02/2001", "Nam", ".1.1.01", "26/03/2017", "", "")
                + row("Lê Văn Đức", "01/02/2001", "Nam", ".1.1.02", "05/09/2021", "01/05/2024", "Trưởng thành đoàn"));

        assertThat(report.get("accepted").asInt()).isEqualTo(2);
        var member = member();
        assertThat(member.get("placements")).hasSize(2);
        assertThat(member.get("placements").get(0).get("to").asString()).isEqualTo("2021-09-05");
        assertThat(member.get("left").get("on").asString()).isEqualTo("2024-05-01");
        assertThat(member.get("version").asInt()).isOne();
    }

    @Test
    void theColumnOfTheBirthDateTellsTheSex() {
        bringIn("""
                Họ và tên,Mã định danh đoàn viên,Ngày sinh Nam,Ngày sinh Nữ,Mã đơn vị
                Lê Thị Hoa,%s,,1999,%s.1.1.01
                """.formatted(memberCode, here().code));

        assertThat(member().get("gender").asString()).isEqualTo("female");
        assertThat(member().get("birthDate").asString()).isEqualTo("1999");
    }

    @Test
    void aYearDoesNotTakeAwayTheDayThatIsKnown() {
        bringIn(HEAD + row("Lê Văn Đức", "01/02/2001", "Nam", ".1.1.01", "", "", ""));

        assertThat(bringIn(HEAD + row("Lê Văn Đức", "2001", "Nam", ".1.1.01", "", "", ""))
                        .get("unchanged")
                        .asInt())
                .isOne();
    }

    /// As a spreadsheet saves it: the digits it took for numbers come without their leading zeros.
    @Test
    void aCsvOfASpreadsheetGetsItsZerosBack() {
        var bare = memberCode.substring(1);
        memberCode = "0" + bare;
        var report = bringIn("""
                Họ và tên,Mã định danh đoàn viên,Số thẻ đoàn,Số CMND/CCCD,Ngày sinh,Mã đơn vị
                Lê Văn Đức,%1$s,72001%1$s,1099%1$s,1999,%2$s.1.1.01
                """.formatted(bare, here().code));

        assertThat(report.get("errors")).isEmpty();
        assertThat(member().get("memberCode").asString()).isEqualTo(memberCode);
        assertThat(member().get("cardNumber").asString()).isEqualTo("072001" + bare);
        var secretary = here().somebody("branch-secretary", here().branch);
        assertThat(secretary
                        .get("/api/members/" + member().get("id").asString())
                        .json()
                        .at("/sensitive/citizenNumber")
                        .asString())
                .isEqualTo("001099" + bare);
    }

    @Test
    void sameNameAndBirthDateInTheBranchIsAPossibleDuplicate() {
        var file = HEAD
                + row("Lê Văn Đức", "01/02/2001", "Nam", ".1.1.01", "", "", "").replace(memberCode, "");
        bringIn(file);

        assertThat(bringIn(file.replace("Đức", "ĐỨC")).get("possibleDuplicates").asInt())
                .isOne();
    }

    @Test
    void aNumberWithAnotherNameAndBirthDateIsRejected() {
        bringIn(HEAD + row("Lê Văn Đức", "01/02/2001", "Nam", ".1.1.01", "", "", ""));

        var report = bringIn(HEAD + row("Trần Thị Bé", "01/02/1995", "Nữ", ".1.1.01", "", "", ""));

        assertThat(report.get("errors").get(0).get("column").asString()).isEqualTo("Mã định danh đoàn viên");
    }

    @Test
    void aBranchOutsideTheScopeIsAsUnknownAsNone() {
        var secretary = here().somebody("branch-secretary", here().branch);

        var report =
                secretary.bringIn("/api/rosters", HEAD + row("Lê Văn Đức", "01/02/2001", "Nam", ".1.1.02", "", "", ""));

        assertThat(report.get("errors").get(0).get("column").asString()).isEqualTo("Mã đơn vị");
    }

    @Test
    void aMemberOfAnotherBranchIsNotTakenAway() {
        bringIn(HEAD + row("Lê Văn Đức", "01/02/2001", "Nam", ".1.1.01", "", "", ""));
        var secretary = here().somebody("branch-secretary", here().otherBranch);

        var report = secretary.bringIn(
                "/api/rosters", HEAD + row("Lê Văn Đức", "01/02/2001", "Nam", ".1.1.02", "05/09/2021", "", ""));

        assertThat(report.get("rejected").asInt()).isOne();
        assertThat(member().get("placements")).hasSize(1);
    }

    @Test
    void aDryRunWritesAndAnnouncesNothing() {
        var file = HEAD + row("Lê Văn Đức", "01/02/2001", "Nam", ".1.1.01", "", "", "");

        var report = here().administrator().bringIn("/api/rosters?dryRun=true", file);

        assertThat(report.get("accepted").asInt()).isOne();
        assertThat(announced()).isZero();
        assertThat(bringIn(file).get("accepted").asInt()).isOne();
    }

    @Test
    void whoIsAMemberByTheStatusIsOne() {
        bringIn("Trạng thái,Ngày rời chi đoàn,Lý do rời", "ĐANG SINH HOẠT,,");

        assertThat(member().get("left").isNull()).isTrue();
    }

    @Test
    void whoHasLeftByTheStatusNeedsTheDay() {
        var report = bringIn("Trạng thái,Ngày rời chi đoàn,Lý do rời", "Đã chuyển đi,,");

        assertThat(report.get("rejected").asInt()).isOne();
        var error = report.get("errors").get(0);
        assertThat(error.get("row").asInt()).isEqualTo(2);
        assertThat(error.get("column").asString()).isEqualTo("Ngày rời chi đoàn");
        assertThat(error.get("expected").asString()).startsWith("Ngày rời chi đoàn, vì trạng thái");
        assertThat(announced()).isZero();
    }

    @Test
    void theStatusGivesTheReasonOfLeaving() {
        bringIn("Trạng thái,Ngày rời chi đoàn,Lý do rời", "Xoá tên,01/05/2024,");

        assertThat(member().at("/left/on").asString()).isEqualTo("2024-05-01");
        assertThat(member().at("/left/reason").asString()).isEqualTo("removed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xóa tên,01/05/2024,Trưởng thành đoàn", "Đang sinh hoạt,01/05/2024,"})
    void aStatusThatContradictsTheLeavingIsRejected(String cells) {
        var report = bringIn("Trạng thái,Ngày rời chi đoàn,Lý do rời", cells);

        assertThat(report.get("errors")).hasSize(1);
        assertThat(report.at("/errors/0/column").asString()).isEqualTo("Trạng thái");
    }

    @Test
    void aStatusNobodyKnowsIsRejectedWithThoseThatAreKnown() {
        var report = bringIn("Trạng thái", "Chờ duyệt");

        assertThat(report.at("/errors/0/value").asString()).isEqualTo("Chờ duyệt");
        assertThat(report.at("/errors/0/expected").asString())
                .contains("Đang sinh hoạt", "Đã trưởng thành", "Đã chuyển đi", "Xóa tên", "Từ trần");
    }

    @Test
    void yearlyGradingsAreNamedAsIgnored() {
        var report = bringIn("Rèn luyện,Xếp loại,Khen thưởng,Kỷ luật", "Đã đăng ký,Hoàn thành tốt nhiệm vụ,,");

        assertThat(report.get("accepted").asInt()).isOne();
        assertThat(report.get("ignoredColumns").valueStream().map(JsonNode::asString))
                .containsExactly("Rèn luyện", "Xếp loại", "Khen thưởng", "Kỷ luật");
    }

    @Test
    void jointActivityTransfersNobody() {
        bringIn(HEAD + row("Lê Văn Đức", "01/02/2001", "Nam", ".1.1.01", "", "", ""));
        var joint = """
                Họ và tên,Mã định danh đoàn viên,Ngày sinh,Mã đơn vị,Ngày vào chi đoàn,Đối tượng sinh hoạt,Điện thoại
                Lê Văn Đức,%s,01/02/2001,%s.1.1.02,05/09/2021,Sinh hoạt ghép,0900000101
                """.formatted(memberCode, here().code);

        assertThat(bringIn(joint).get("unchanged").asInt()).isOne();
        var there = here().somebody("branch-secretary", here().otherBranch);
        assertThat(there.bringIn("/api/rosters", joint).get("unchanged").asInt())
                .isOne();
        assertThat(member().get("placements")).hasSize(1);
        assertThat(member().get("version").asInt()).isOne();
    }

    @Test
    void whoJoinsInIsRegisteredByTheMainBranch() {
        var report = bringIn("Đối tượng sinh hoạt", "Ghép");

        assertThat(report.get("rejected").asInt()).isOne();
        assertThat(report.at("/errors/0/column").asString()).isEqualTo("Đối tượng sinh hoạt");
        assertThat(report.at("/errors/0/expected").asString()).contains("chi đoàn sinh hoạt chính");
        assertThat(announced()).isZero();
    }

    private Province here() {
        return requireNonNull(province);
    }

    private JsonNode bringIn(String csv) {
        return here().administrator().bringIn("/api/rosters", csv);
    }

    /// A good row, and these columns beside it.
    private JsonNode bringIn(String columns, String cells) {
        return bringIn("""
                Họ và tên,Mã định danh đoàn viên,Ngày sinh,Thời gian vào Đoàn,Mã đơn vị,%s
                Lê Văn Đức,%s,01/02/2001,26/03/2017,%s.1.1.01,%s
                """.formatted(columns, memberCode, here().code, cells));
    }

    private String row(
            String name, String born, String sex, String unit, String from, String leftOn, String leftBecause) {
        return String.join(
                        ",", name, memberCode, born, sex, "26/03/2017", here().code + unit, from, leftOn, leftBecause)
                + "\n";
    }

    private JsonNode member() {
        var search = "{\"query\": \"%s\", \"status\": \"all\"}".formatted(memberCode);
        var found = here().administrator().post("/api/members/search", search).expect(HttpStatus.OK);
        var id = found.json().get("items").get(0).get("id").asString();
        return here().administrator()
                .get("/api/members/" + id)
                .expect(HttpStatus.OK)
                .json();
    }

    private int announced() {
        return jdbc.sql("""
                        select count(*)::int
                          from outbox o
                          join placement p on p.member_id = o.key
                          join unit_code u on u.unit_id = p.unit_id
                         where o.topic = 'uutu.members.v1' and u.code like :code
                        """)
                .param("code", here().code + ".%")
                .query(Integer.class)
                .single();
    }
}
