package vn.uutu.referrals.handover;

import static vn.uutu.referrals.document.Document.Line.bold;
import static vn.uutu.referrals.document.Document.Line.plain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.referrals.batch.Batch;
import vn.uutu.referrals.batch.BatchId;
import vn.uutu.referrals.batch.Occasion;
import vn.uutu.referrals.batch.Plan;
import vn.uutu.referrals.document.Document;
import vn.uutu.referrals.document.Document.Block;
import vn.uutu.referrals.document.Document.Column;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.knownmember.KnownUnit;
import vn.uutu.referrals.knownmember.KnownUnits;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.MemberNames;
import vn.uutu.referrals.knownmember.NamedMember;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.scope.Scope;

/// The list as the committee reads it out and both sides sign it (domain.md §5.2, without ethnicity and religion).
/// Always in Vietnamese; whoever takes it away is on record.
@Component
class ListPaper {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String SIGN = "(Ký, ghi rõ họ tên)";

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 8, true),
            new Column("Họ và tên", 29, false),
            new Column("Ngày, tháng, năm sinh", 17, true),
            new Column("Chi đoàn", 26, false),
            new Column("Chức vụ", 20, false),
            new Column("Ngày bình chọn", 17, true));

    private final BatchDesk desk;
    private final LineUp lineUp;
    private final Lineage lineage;
    private final KnownUnits units;
    private final MemberNames names;

    ListPaper(BatchDesk desk, LineUp lineUp, Lineage lineage, KnownUnits units, MemberNames names) {
        this.desk = desk;
        this.lineUp = lineUp;
        this.lineage = lineage;
        this.units = units;
        this.names = names;
    }

    @Transactional
    public Document of(Scope scope, BatchId id) {
        var batch = desk.toRead(scope, id, Duties.readingNames());
        var plan = batch.file().plan();
        var rows = rows(batch, scope.subject());
        return new Document(
                List.of(issuer(plan.unit()), Block.of(bold("ĐOÀN TNCS HỒ CHÍ MINH"), plain(day(batch)))),
                "DANH SÁCH",
                subtitle(batch),
                COLUMNS,
                rows,
                List.of("Danh sách gồm %d đoàn viên.".formatted(rows.size()), "Căn cứ: " + ground(plan) + "."),
                List.of(
                        Block.of(bold("ĐẠI DIỆN CẤP ỦY"), plain(plan.recipient()), plain(SIGN)),
                        Block.of(bold("TM. BAN CHẤP HÀNH ĐOÀN"), plain(SIGN))),
                "Câu chữ và thể thức của mẫu này chờ Tỉnh đoàn xác nhận.");
    }

    private Block issuer(UnitId unit) {
        var above = lineage.above(unit).map(this::nameOf).map(Document.Line::plain);
        return new Block(Stream.concat(above.stream(), Stream.of(bold("BCH " + nameOf(unit)), plain("***")))
                .toList());
    }

    private String nameOf(UnitId unit) {
        return Optional.ofNullable(units.on(desk.today(), List.of(unit)).get(unit))
                .flatMap(KnownUnit::name)
                .orElse("…")
                .toUpperCase(VIETNAMESE);
    }

    private static String day(Batch batch) {
        return batch instanceof Batch.HandedOver it
                ? "Ngày %d tháng %d năm %d"
                        .formatted(
                                it.on().getDayOfMonth(),
                                it.on().getMonthValue(),
                                it.on().getYear())
                : "Ngày …… tháng …… năm ………";
    }

    private static List<String> subtitle(Batch batch) {
        var plan = batch.file().plan();
        var lines = new ArrayList<>(List.of(
                "Đoàn viên ưu tú giới thiệu cho cấp ủy Đảng xem xét, bồi dưỡng, kết nạp",
                "Nhân dịp %s".formatted(occasion(plan.occasion(), plan.day()))));
        if (batch instanceof Batch.Draft) {
            lines.add("(Dự thảo, chưa được duyệt)");
        }
        return lines;
    }

    private static String occasion(Occasion occasion, LocalDate day) {
        return switch (occasion) {
            case PARTY_FOUNDING -> "kỷ niệm ngày thành lập Đảng Cộng sản Việt Nam " + DAY.format(day);
            case UNION_FOUNDING -> "kỷ niệm ngày thành lập Đoàn TNCS Hồ Chí Minh " + DAY.format(day);
            case REUNIFICATION -> "kỷ niệm ngày Giải phóng miền Nam, thống nhất đất nước " + DAY.format(day);
            case LABOUR_DAY -> "kỷ niệm ngày Quốc tế Lao động " + DAY.format(day);
            case PRESIDENT_BIRTHDAY -> "kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh " + DAY.format(day);
            case NATIONAL_DAY -> "kỷ niệm ngày Quốc khánh " + DAY.format(day);
            case ARMY_DAY -> "kỷ niệm ngày thành lập Quân đội nhân dân Việt Nam " + DAY.format(day);
            case OTHER -> "ngày " + DAY.format(day);
        };
    }

    private static String ground(Plan plan) {
        return plan.basis().document() + ", " + plan.basis().section();
    }

    private List<List<String>> rows(Batch batch, String reader) {
        var places = lineUp.of(batch);
        var people =
                names.readForPaper(places.stream().map(LineUp.Place::member).toList(), reader);
        var rows = new ArrayList<List<String>>();
        for (var place : places) {
            rows.add(row(rows.size() + 1, place, people));
        }
        return rows;
    }

    private static List<String> row(int number, LineUp.Place place, Map<MemberId, NamedMember> people) {
        var member = Optional.ofNullable(people.get(place.member()));
        return List.of(
                Integer.toString(number),
                member.map(NamedMember::name).orElse("(đã xóa)"),
                member.flatMap(NamedMember::birthDate).map(ListPaper::written).orElse(""),
                place.unit().flatMap(KnownUnit::name).orElse(""),
                place.line().position().orElse(""),
                DAY.format(place.referral().file().selection().on()));
    }

    /// A day, or only the year.
    private static String written(String birthDate) {
        return birthDate.length() == 10 ? DAY.format(LocalDate.parse(birthDate)) : birthDate;
    }
}
