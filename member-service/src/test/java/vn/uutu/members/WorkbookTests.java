package vn.uutu.members;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/// The workbooks that officers fill in and correct, each through the door it really goes out and comes in.
@ServiceTest
class WorkbookTests {

    static final AtomicInteger CODE = new AtomicInteger(770_000);
    static final String BAD = """
            Họ và tên,Mã định danh đoàn viên,Ngày sinh,+STT
            "=HYPERLINK(""http://a.b"")",%1$s1,02/05/1999,1
            Trần Thị Tốt,%1$s2,2000,2
            -2+3,%1$s3,31/02/2001,@SUM(1)
            """;

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    final String code = "%06d".formatted(CODE.incrementAndGet());

    @Nullable
    Province province;

    @Nullable
    Http secretary;

    @BeforeEach
    void found() {
        var here = new Province(client);
        province = here;
        secretary = here.somebody("branch-secretary", here.branch);
    }

    @Test
    void theTemplateSaysWhatToTypeWhere() throws IOException {
        var template = template();

        assertThat(template.dropDowns()).containsExactly("Giới tính", "Lý do rời", "Trạng thái");
        assertThat(template.sheet()).contains("'Hướng dẫn'!");
        assertThat(template.row(1)).doesNotContainValue("Ngày sinh Nam").containsValue("Họ và tên (*)");
        assertThat(template.guide())
                .contains("bắt buộc", "Mã trên phần mềm quản lý đoàn viên", "02/05/1999", "Trưởng thành đoàn")
                .doesNotContain("Xoá tên");
    }

    @Test
    void theTemplateFilledInByHandIsTaken() throws IOException {
        var filled = template()
                .typed(Map.of(
                        "Họ và tên", "Đỗ Thị Mới",
                        "Mã định danh đoàn viên", "0778001",
                        "Số thẻ đoàn", "072000778001",
                        "Ngày sinh", "02/05/1999",
                        "Giới tính", "Nữ",
                        "Điện thoại", "0900778001",
                        "Thời gian vào Đoàn", "2015"))
                .typedDate("Ngày vào chi đoàn", 44_444); // 2021-09-05

        var report = bringIn(filled);

        assertThat(report.get("errors")).isEmpty();
        assertThat(report.get("created").asInt()).isOne();
        var member = member("do thi moi");
        assertThat(member.get("memberCode").asString()).isEqualTo("0778001");
        assertThat(member.get("cardNumber").asString()).isEqualTo("072000778001");
        assertThat(member.get("gender").asString()).isEqualTo("female");
        assertThat(member.at("/details/phone").asString()).isEqualTo("0900778001");
        assertThat(member.at("/placements/0/from").asString()).isEqualTo("2021-09-05");
        assertThat(member.at("/placements/0/unitName").asString()).startsWith("Đơn vị");
        assertThat(member.at("/placements/0/unitCode").asString()).isEqualTo(here().code + ".1.1.01");
    }

    @Test
    void numbersThatLostTheirZerosGetThemBack() throws IOException {
        var filled = template()
                .typed(Map.of("Họ và tên", "Đỗ Văn Không", "Ngày sinh", "02/05/1999"))
                .typedNumber("Mã định danh đoàn viên", code)
                .typedNumber("Số thẻ đoàn", "72000" + code)
                .typedNumber("Số CMND/CCCD", "7.2099" + code + "E10")
                .typedNumber("Điện thoại", "900" + code);

        var report = bringIn(filled);

        assertThat(report.get("errors")).isEmpty();
        var member = member("do van khong");
        assertThat(member.get("memberCode").asString()).isEqualTo("0" + code);
        assertThat(member.get("cardNumber").asString()).isEqualTo("072000" + code);
        assertThat(member.at("/sensitive/citizenNumber").asString()).isEqualTo("072099" + code);
        assertThat(member.at("/details/phone").asString()).isEqualTo("0900" + code);
    }

    @Test
    void rejectedRowsComeBackAsTheyWereSentWithTheReason() throws IOException {
        var rejected = rejectedRows(bringIn(bad()));

        assertThat(rejected.row(1).values())
                .containsExactly("Họ và tên", "Mã định danh đoàn viên", "Ngày sinh", "+STT", "Lý do");
        assertThat(rejected.row(2).values()).contains(code + "1", "02/05/1999", "1");
        assertThat(rejected.row(2).get("E")).startsWith("Họ và tên: ");
        assertThat(rejected.row(3).values()).contains("-2+3", code + "3", "31/02/2001", "@SUM(1)");
        assertThat(rejected.row(3).get("E")).startsWith("Ngày sinh: Ngày dạng ngày/tháng/năm");
        assertThat(rejected.row(4)).isEmpty();
        assertThat(jdbc.sql("select how_many from access_log where subject = :subject and action = 'export'")
                        .param("subject", me().subject())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void readingWhatIsWrongIsWrittenDownWithItsRows() {
        var path = "/api/rosters/" + bringIn(bad()).get("id").asString();
        jdbc.sql("delete from access_log where subject = :subject")
                .param("subject", me().subject())
                .update();

        me().get(path).expect(HttpStatus.OK);

        assertThat(jdbc.sql(
                                "select action || ' ' || purpose || ' ' || how_many from access_log where subject = :subject")
                        .param("subject", me().subject())
                        .query(String.class)
                        .list())
                .containsExactly("read member-register 2");
    }

    /// Neither when the file is opened, nor when somebody types over a cell.
    @Test
    void noCellOfRejectedRowsIsAFormula() throws IOException {
        var rejected = rejectedRows(bringIn(bad()));

        assertThat(rejected.sheet()).contains("=HYPERLINK").doesNotContain("<f>", "<f ");
        for (var cell : List.of("D1", "A2", "A3", "D3", "E3")) {
            assertThat(rejected.sheet()).containsPattern("<c r=\"%s\"[^>]* t=\"inlineStr\"".formatted(cell));
            assertThat(rejected.format(cell)).as(cell).isEqualTo("@");
        }
    }

    @Test
    void correctedRejectedRowsAreTaken() throws IOException {
        var corrected =
                rejectedRows(bringIn(bad())).replaced("-2+3", "Lê Văn Sửa").replaced("31/02/2001", "28/02/2001");
        var report = bringIn(corrected);

        assertThat(report.get("created").asInt()).isOne();
        assertThat(rejectedRows(report).row(1).values()).containsOnlyOnce("Lý do");
    }

    @Test
    void rejectedRowsAreKeptForATimeOnly() {
        var roster = UUID.fromString(bringIn(bad()).get("id").asString());
        var path = "/api/rosters/%s/rejected-rows".formatted(roster);

        jdbc.sql("update import_job set finished_at = finished_at - interval '31 days' where id = :id")
                .param("id", roster)
                .update();
        assertThat(me().get(path).expect(HttpStatus.GONE).problem()).isEqualTo("roster-rows-gone");

        jdbc.sql("update import_job set finished_at = null where id = :id")
                .param("id", roster)
                .update();
        assertThat(me().get(path).expect(HttpStatus.CONFLICT).problem()).isEqualTo("roster-not-done");
    }

    private String bad() {
        return BAD.formatted(code);
    }

    private Province here() {
        return requireNonNull(province);
    }

    private Http me() {
        return requireNonNull(secretary);
    }

    private Xlsx template() throws IOException {
        return Xlsx.of(me().get("/api/rosters/template").expect(HttpStatus.OK).content());
    }

    private Xlsx rejectedRows(JsonNode report) throws IOException {
        var path = "/api/rosters/%s/rejected-rows".formatted(report.get("id").asString());
        return Xlsx.of(me().get(path).expect(HttpStatus.OK).content());
    }

    private JsonNode bringIn(String csv) {
        return me().bringIn("/api/rosters?unit=" + here().branch, csv);
    }

    private JsonNode bringIn(Xlsx file) throws IOException {
        return me().result(me().upload("/api/rosters?unit=" + here().branch, "roster.xlsx", file.saved()));
    }

    private JsonNode member(String name) {
        var found = me().post("/api/members/search", "{\"query\": \"%s\"}".formatted(name))
                .json();
        var id = found.get("items").get(0).get("id").asString();
        return me().get("/api/members/" + id).expect(HttpStatus.OK).json();
    }
}
