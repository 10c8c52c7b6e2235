package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import vn.uutu.referrals.step.Recording;

@ServiceTest
class ImportTests {

    static final String HEADER =
            "Mã định danh đoàn viên,Số thẻ đoàn,Họ và tên,Ngày sinh,Mã đơn vị,Ngày bình chọn,Số phiếu,Số dự họp,Ngày"
                    + " xác nhận,Ngày trao danh sách,Ngày nghị quyết,Ngày hoàn thành lớp nhận thức,Ngày công nhận đối"
                    + " tượng Đảng,Ngày quyết định kết nạp,Ngày kết thúc,Hình thức kết thúc,Lý do kết thúc,Số được triệu tập,Ngày"
                    + " chi bộ xét,Ngày đảng ủy xét,Ngày lễ kết nạp,Ngày công nhận chính thức,Ngày quyết định chính thức\n";

    static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    static final AtomicInteger NUMBER = new AtomicInteger(10_000);

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    Branch branch;
    Caller committee;

    @BeforeEach
    void aBranchWithACommittee() throws InterruptedException {
        branch = Branch.anew();
        committee = new Caller(http, branch.committee()).whenIn(branch.commune());
    }

    @Test
    void aPastCaseIsTakenOnceAndExtendedLater() throws InterruptedException {
        var code = aMember("Nguyễn Văn An");
        var begun = code + ",,Nguyễn Văn An,," + branch.code() + ",10/01/2023,12,15,20/01/2023,,,,,,,,\n";
        var admitted = code + ",,,," + branch.code()
                + ",10/01/2023,12,15,20/01/2023,01/02/2023,01/06/2023,01/03/2023,01/04/2023,01/08/2023,,,\n";

        assertThat(upload(begun, false).get("accepted").asInt()).isEqualTo(1);
        assertThat(upload(begun, false).get("unchanged").asInt()).isEqualTo(1);
        assertThat(upload(admitted, true).get("accepted").asInt()).isEqualTo(1);
        assertThat(upload(admitted, false).get("accepted").asInt()).isEqualTo(1);
        assertThat(upload(admitted, false).get("unchanged").asInt()).isEqualTo(1);

        var cases = committee.read(committee.get("/api/referrals?step=admitted&unit=" + branch.id()), 200);
        assertThat(cases.at("/items/0/status").asString()).isEqualTo("admitted");
        assertThat(cases.at("/items/0/version").asLong()).isEqualTo(2);
        assertThat(announced(cases.at("/items/0/id").asString())).isEqualTo(2);
    }

    @Test
    void anExitAndASecondCaseStandInOneFile() throws InterruptedException {
        var code = aMember("Trần Thị Bình");
        var rows = code + ",,,," + branch.code() + ",10/01/2022,12,15,,,,,,,01/05/2022,rút,Nguyện vọng cá nhân\n" + code
                + ",,,," + branch.code() + ",10/01/2023,13,15,20/01/2023,,,,,,,,\n";

        assertThat(upload(rows, false).get("accepted").asInt()).isEqualTo(2);
        assertThat(upload(rows, false).get("unchanged").asInt()).isEqualTo(2);
    }

    @Test
    void aBadRowNamesRowColumnValueAndWhatIsExpected() throws InterruptedException {
        var code = aMember("Lê Văn Cường");
        var rows = code + ",,,," + branch.code() + ",10/01/2023,16,15,,,,,,,,,\n"
                + code + ",,,,KHONG-CO,10/01/2023,,,,,,,,,,,\n"
                + code + ",,,," + branch.code() + ",10/01/2023,,,,01/02/2023,,,,,,,\n"
                + code + ",,Người Khác,," + branch.code() + ",10/01/2023,,,,,,,,,,,\n"
                + "7654321,,,," + branch.code() + ",10/01/2023,,,,,,,,,,,\n"
                + ",,Lê Văn Cường,02/05/1999," + branch.code() + ",10/01/2023,,,,,,,,,,,\n"
                + code + ",,,," + branch.code() + ",10/01/2023,,,,,,,,,01/05/2023,trả lại,Không rõ\n"
                + code + ",,,," + branch.code() + ",ngày xưa,,,,,,,,,,,\n";

        var report = upload(rows, false);

        assertThat(report.get("accepted").asInt()).isZero();
        assertThat(report.get("possibleDuplicates").asInt()).isEqualTo(1);
        assertThat(report.get("errors")
                        .valueStream()
                        .map(it ->
                                it.get("row").asInt() + " " + it.get("column").asString()))
                .containsExactly(
                        "2 Số phiếu",
                        "3 Mã đơn vị",
                        "4 Ngày trao danh sách",
                        "5 Họ và tên",
                        "6 Mã định danh đoàn viên",
                        "7 Họ và tên",
                        "8 Lý do kết thúc",
                        "9 Ngày bình chọn");
        assertThat(report.at("/errors/1/value").asString()).isEqualTo("KHONG-CO");
        assertThat(report.at("/errors/2/expected").asString()).contains("Ngày xác nhận");
    }

    /// Twelve months from the resolution: the last day and the day after; half a vote is a mistake.
    @Test
    void aRowIsHeldToTheRulesOfASingleStep() throws InterruptedException {
        var steps = ",20/01/2023,01/02/2023,01/06/2023,01/03/2023,01/04/2023,";
        var begin = ",,,," + branch.code() + ",10/01/2023,12,15";
        var rows = aMember("Võ Thị Dung") + begin + steps + "01/06/2024,,,,18,\n"
                + aMember("Võ Thị Giang") + begin + steps + "02/06/2024,,,,18,\n"
                + aMember("Võ Thị Hà") + begin + steps + "10/07/2024,,,,18,01/06/2024\n"
                + aMember("Võ Thị Khánh") + begin + steps + "10/07/2024,,,,18,02/06/2024\n"
                + aMember("Võ Thị Lan") + begin + steps + "10/05/2024,,,,18,11/05/2024\n"
                + aMember("Võ Thị Mai") + begin + ",,,,,,,,,,14,\n"
                + aMember("Võ Thị Nga") + ",,,," + branch.code() + ",10/01/2023,12,,,,,,,,,,,,\n";

        var report = upload(rows, false);

        assertThat(report.get("accepted").asInt()).isEqualTo(2);
        assertThat(report.get("errors")
                        .valueStream()
                        .map(it ->
                                it.get("row").asInt() + " " + it.get("column").asString()))
                .containsExactly(
                        "3 Ngày quyết định kết nạp",
                        "5 Ngày chi bộ xét",
                        "6 Ngày quyết định kết nạp",
                        "7 Số được triệu tập",
                        "8 Số dự họp");
        assertThat(report.at("/errors/0/expected").asString()).contains("01/06/2024", "Ngày nghị quyết");
    }

    /// The votes may follow the decision in a later file; official status is the end of the probation to the day.
    @Test
    void thePartysSideComesWithTheFile() throws InterruptedException {
        var steps = ",20/01/2023,01/02/2023,01/06/2023,01/03/2023,01/04/2023,01/08/2023";
        var begin = ",,,," + branch.code() + ",10/01/2023,12,15" + steps;
        var told = aMember("Vũ Thị Oanh");
        var removed = aMember("Vũ Thị Phương");
        var rows = told + begin + ",,,,18,,,03/09/2023,03/09/2024,20/09/2024\n"
                + aMember("Vũ Thị Quỳnh") + begin + ",,,,18,,,03/09/2023,04/09/2024,\n"
                + aMember("Vũ Thị Thu") + begin + ",,,,18,,,03/09/2023,03/09/2024,02/09/2024\n"
                + aMember("Vũ Thị Uyên") + begin + ",,,,18,,,,03/09/2024,\n"
                + aMember("Vũ Thị Vân") + begin + ",,,,18,10/08/2023,,,,\n"
                + removed + begin + ",05/02/2024,xóa tên,inactive,18,05/07/2023,20/07/2023,03/09/2023,,\n"
                + removed + ",,,," + branch.code() + ",10/03/2024,12,15,20/03/2024,,,,,,,,\n";

        var report = upload(rows, false);
        var votes = told + begin + ",,,,18,10/06/2023,\n";

        assertThat(report.get("accepted").asInt()).isEqualTo(3);
        assertThat(report.get("errors")
                        .valueStream()
                        .map(it ->
                                it.get("row").asInt() + " " + it.get("column").asString()))
                .containsExactly(
                        "3 Ngày công nhận chính thức",
                        "4 Ngày công nhận chính thức",
                        "5 Ngày công nhận chính thức",
                        "6 Ngày quyết định kết nạp");
        assertThat(report.at("/errors/0/expected").asString()).contains("03/09/2024");
        assertThat(upload(votes, false).at("/errors/0/column").asString()).isEqualTo("Ngày chi bộ xét");
        assertThat(committee
                        .read(committee.get("/api/referrals?status=official&unit=" + branch.id()), 200)
                        .get("count")
                        .asInt())
                .isEqualTo(1);
        assertThat(committee
                        .read(committee.get("/api/referrals?status=removed&unit=" + branch.id()), 200)
                        .get("count")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void codeAndCardOfTwoMembersMeanNobody() throws InterruptedException {
        var one = aMember("Lý Văn Một");
        var other = aMember("Lý Văn Hai");
        var rows = one + ",072%09d".formatted(Integer.parseInt(other)) + ",,," + branch.code()
                + ",10/01/2023,,,,,,,,,,,\n"
                + one + ",072%09d".formatted(Integer.parseInt(one)) + ",,," + branch.code()
                + ",10/01/2023,,,,,,,,,,,\n"
                + other + ",072999999999,,," + branch.code() + ",10/01/2023,,,,,,,,,,,\n";

        var report = upload(rows, false);

        assertThat(report.get("accepted").asInt()).isEqualTo(2);
        assertThat(report.at("/errors/0/row").asInt()).isEqualTo(2);
        assertThat(report.at("/errors/0/column").asString()).isEqualTo("Số thẻ đoàn");
        assertThat(report.at("/errors/0/expected").asString()).contains("cùng một đoàn viên");
    }

    @Test
    void aNameAgreesWithoutAccentsAndABirthDateByItsYear() throws InterruptedException {
        var rows = aMember("Đặng Thị Ánh") + ",,DANG  thi anh,1999," + branch.code() + ",10/01/2023,,,,,,,,,,,\n"
                + aMember("Đặng Thị Ánh Hai") + ",,,03/06/1999," + branch.code() + ",10/01/2023,,,,,,,,,,,\n"
                + aMember("Đặng Thị Ánh Ba") + ",,,02/05/1998," + branch.code() + ",10/01/2023,,,,,,,,,,,\n"
                + aMember("Đặng Thị Ánh Tư") + ",,Dang Thi An,," + branch.code() + ",10/01/2023,,,,,,,,,,,\n"
                + ",,dang thi anh,02/05/1999," + branch.code() + ",10/01/2023,,,,,,,,,,,\n";

        var report = upload(rows, false);

        assertThat(report.get("accepted").asInt()).isEqualTo(2);
        assertThat(report.get("possibleDuplicates").asInt()).isEqualTo(1);
        assertThat(report.get("errors")
                        .valueStream()
                        .map(it ->
                                it.get("row").asInt() + " " + it.get("column").asString()))
                .containsExactly("4 Ngày sinh", "5 Họ và tên", "6 Họ và tên");
    }

    /// As Excel keeps them: numbers without their zeros, days as dates, under the names that rosters have.
    @Test
    void aWorkbookOfTheChosenBranchNeedsNoUnits() throws IOException, InterruptedException {
        var code = aMember("Tô Văn Sổ");
        var cells = List.<Object>of(
                Integer.parseInt(code),
                72_000_000_000L + Integer.parseInt(code),
                "Tô Văn Sổ",
                1999,
                LocalDate.parse("2023-01-10"),
                12,
                15);

        var report = committee.handIn(workbook(cells), "?unit=" + branch.id());

        assertThat(report.get("errors")).isEmpty();
        assertThat(report.get("ignoredColumns")).isEmpty();
        assertThat(report.get("accepted").asInt()).isEqualTo(1);
        var line = committee
                .read(committee.get("/api/referrals?unit=" + branch.id()), 200)
                .at("/items/0");
        assertThat(line.get("memberName").asString()).isEqualTo("Tô Văn Sổ");
        assertThat(line.get("selectedOn").asString()).isEqualTo("2023-01-10");
        assertThat(committee.handIn(workbook(cells), "").at("/errors/0/column").asString())
                .isEqualTo("Mã đơn vị");
    }

    @Test
    void nobodyChoosesABranchElsewhere() throws InterruptedException {
        var elsewhere = Branch.anew();
        new Caller(http, elsewhere.secretary()).whenIn(elsewhere.id());

        committee.read(committee.send(csv(""), "?unit=" + elsewhere.id()), 404);
        var secretary = new Caller(http, branch.secretary()).whenIn(branch.id());
        secretary.read(secretary.send(csv(""), "?unit=" + branch.id()), 403);
    }

    /// By one file, by two, or by file and form: a vote of these days takes a second person.
    @Test
    void whoeverImportsTheVoteOfTheseDaysDoesNotConfirmIt() throws InterruptedException {
        var code = aMember("Ngô Thị Hai Người");
        var selected = LocalDate.now(Recording.UNION).minusDays(20);
        var begin = code + ",,,," + branch.code() + "," + WRITTEN.format(selected) + ",12,15";
        var confirmation = "{\"on\": \"%s\"}".formatted(selected.plusDays(10));
        var confirmed = begin + "," + WRITTEN.format(selected.plusDays(10)) + ",,,,,,,,\n";

        var atOnce = upload(confirmed, false);
        assertThat(atOnce.get("rejected").asInt()).isEqualTo(1);
        assertThat(atOnce.at("/errors/0/column").asString()).isEqualTo("Ngày xác nhận");
        assertThat(upload(begin + ",,,,,,,,,\n", false).get("accepted").asInt()).isEqualTo(1);
        assertThat(upload(confirmed, false).get("rejected").asInt()).isEqualTo(1);
        var id = committee
                .read(committee.get("/api/referrals?unit=" + branch.id()), 200)
                .at("/items/0/id")
                .asString();
        assertThat(committee
                        .step(id, "confirmation", confirmation, 403)
                        .get("type")
                        .asString())
                .isEqualTo("/problems/own-vote");

        var district = new Caller(http, branch.district(" standing")).whenIn(branch.id());
        assertThat(district.handIn(csv(confirmed), "").get("accepted").asInt()).isEqualTo(1);
        var view = committee.read(committee.get("/api/referrals/" + id), 200);
        assertThat(view.at("/milestones/0/imported").asBoolean()).isTrue();
        assertThat(view.at("/milestones/0/recordedBy").asString()).isEqualTo(branch.committee());
        assertThat(view.at("/milestones/1/recordedBy").asString()).isEqualTo(district.subject());
    }

    /// More than one portion; each case is one event, and a second run is silent.
    @Test
    void aLargeFileIsTakenWhole() throws InterruptedException {
        var rows = new StringBuilder();
        for (var at = 0; at < 600; at++) {
            rows.append(aMember("Phạm Thị Số " + at)).append(",,,,").append(branch.code());
            rows.append(",10/01/2023,12,15,20/01/2023,01/02/2023,01/06/2023,01/03/2023,01/04/2023,01/08/2023,,,\n");
        }

        assertThat(upload(rows.toString(), false).get("accepted").asInt()).isEqualTo(600);
        assertThat(upload(rows.toString(), false).get("unchanged").asInt()).isEqualTo(600);
        assertThat(jdbc.sql("select count(*) from outbox o join milestone m on m.referral_id = o.key"
                                + " where m.kind = 'admitted' and m.unit_id = :unit")
                        .param("unit", branch.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(600);
    }

    @Test
    void nobodyElseSeesTheReport() throws InterruptedException {
        var secretary = new Caller(http, branch.secretary()).whenIn(branch.id());
        var id = upload("7654321,,,,KHONG-CO,10/01/2023,,,,,,,,,,,\n", false)
                .get("id")
                .asString();

        assertThat(committee
                        .read(committee.get("/api/referral-imports/" + id), 200)
                        .get("id")
                        .asString())
                .isEqualTo(id);
        secretary.read(secretary.get("/api/referral-imports/" + id), 404);
    }

    @Test
    void whoReadsRowsThatWereNotTakenIsOnRecord() throws InterruptedException {
        var good = upload(aMember("Hồ Thị Tốt") + ",,,," + branch.code() + ",10/01/2023,,,,,,,,,,,\n", false);
        assertThat(readings(good)).isEmpty();

        var refused =
                upload("7654321,,Ai Đó,,KHONG-CO,10/01/2023,,,,,,,,,,,\n,,Ai Khác,,,ngày xưa,,,,,,,,,,,\n", false);

        assertThat(refused.get("errors").size()).isPositive();
        assertThat(readings(refused)).last().isEqualTo(committee.subject() + " party-introduction 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rubbish", "1", "1-", "1-x", "-1-1"})
    void aCursorThatIsNoneIsNamed(String cursor) throws InterruptedException {
        var id = upload("7654321,,,,KHONG-CO,10/01/2023,,,,,,,,,,,\n", false)
                .get("id")
                .asString();

        var refused = committee.read(committee.get("/api/referral-imports/" + id + "?cursor=" + cursor), 400);

        assertThat(refused.at("/errors/0/field").asString()).isEqualTo("cursor");
    }

    private List<String> readings(JsonNode report) {
        return jdbc.sql("select subject || ' ' || purpose || ' ' || how_many from name_reading"
                        + " where import_job = :job order by read_at")
                .param("job", UUID.fromString(report.get("id").asString()))
                .query(String.class)
                .list();
    }

    private String aMember(String name) {
        var member = branch.member("2020-03-26");
        var number = NUMBER.incrementAndGet();
        var code = "%07d".formatted(number);
        Register.profile(member, 1, name, "1999-05-02", code, "072%09d".formatted(number));
        return code;
    }

    private JsonNode upload(String rows, boolean dryRun) throws InterruptedException {
        return committee.handIn(csv(rows), "?dryRun=" + dryRun);
    }

    private static byte[] workbook(List<Object> cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "uutu", "1.0");
                var sheet = book.newWorksheet("Hồ sơ")) {
            var header = List.of(
                    "Mã định danh",
                    "Số thẻ đoàn viên",
                    "Họ tên",
                    "Năm sinh",
                    "Ngày bình chọn",
                    "Số phiếu",
                    "Số dự họp");
            for (var at = 0; at < header.size(); at++) {
                sheet.value(0, at, header.get(at));
                switch (cells.get(at)) {
                    case Number number -> sheet.value(1, at, number);
                    case LocalDate day -> {
                        sheet.value(1, at, day);
                        sheet.style(1, at).format("dd/mm/yyyy").set();
                    }
                    case Object text -> sheet.value(1, at, text.toString());
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] csv(String rows) {
        return (HEADER + rows).getBytes(StandardCharsets.UTF_8);
    }

    private long announced(String referral) {
        return Objects.requireNonNull(jdbc.sql("select count(*) from outbox where key = :key")
                .param("key", UUID.fromString(referral))
                .query(Long.class)
                .single());
    }
}
