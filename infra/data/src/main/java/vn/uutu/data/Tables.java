package vn.uutu.data;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.uutu.data.ReferralCase.Ending;
import vn.uutu.data.ReferralCase.Step;
import vn.uutu.data.Summary.Figure;

/// The story as the files that the services take in.
final class Tables {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Tables() {}

    static Table units(List<Unit> units) {
        return new Table(
                List.of("Mã đơn vị", "Tên đơn vị", "Cấp", "Khối", "Mã đơn vị cấp trên", "Từ ngày"),
                units.stream()
                        .map(u -> List.of(
                                u.code(), u.name(), u.level(), u.sector().orElse(""), u.parentCode(), "26/03/1931"))
                        .toList());
    }

    static Table roster(List<Person> people) {
        return new Table(
                rosterHeading(),
                people.stream()
                        .map(p -> rosterRow(p, p.stays().getFirst(), p.stays().size() == 1))
                        .toList());
    }

    /// The second stay of those who moved: the same person once more, in another branch from a later day on.
    static Table transfers(List<Person> people) {
        return new Table(
                rosterHeading(),
                people.stream()
                        .filter(p -> p.stays().size() > 1)
                        .map(p -> rosterRow(p, p.stays().getLast(), true))
                        .toList());
    }

    private static List<String> rosterHeading() {
        return List.of(
                "Họ và tên",
                "Mã định danh đoàn viên",
                "Số thẻ đoàn",
                "Ngày sinh",
                "Giới tính",
                "Dân tộc",
                "Tôn giáo",
                "Số CMND/CCCD",
                "Nghề nghiệp",
                "Thời gian vào Đoàn",
                "Đối tượng sinh hoạt",
                "Mã đơn vị",
                "Ngày vào chi đoàn",
                "Ngày rời chi đoàn",
                "Lý do rời");
    }

    private static List<String> rosterRow(Person person, Stay stay, boolean last) {
        var left = last ? person.left() : Optional.<LocalDate>empty();
        return List.of(
                person.name(),
                person.memberCode(),
                person.cardNumber(),
                person.born().format(DAY),
                person.female() ? "Nữ" : "Nam",
                person.ethnicity(),
                person.religion(),
                person.citizenNumber(),
                person.occupation(),
                person.joined().format(DAY),
                "Sinh hoạt chính",
                stay.unit().code(),
                stay.from().format(DAY),
                left.map(DAY::format).orElse(""),
                left.map(_ -> person.leavingReason()).orElse(""));
    }

    static Table referrals(List<ReferralCase> cases) {
        return new Table(
                List.of(
                        "Mã định danh đoàn viên",
                        "Mã đơn vị",
                        "Ngày bình chọn",
                        "Số phiếu",
                        "Số dự họp",
                        "Ngày xác nhận",
                        "Ngày trao danh sách",
                        "Ngày hoàn thành lớp nhận thức",
                        "Ngày công nhận đối tượng Đảng",
                        "Ngày nghị quyết",
                        "Ngày chi bộ xét",
                        "Ngày đảng ủy xét",
                        "Ngày quyết định kết nạp",
                        "Ngày lễ kết nạp",
                        "Ngày công nhận chính thức",
                        "Ngày kết thúc",
                        "Hình thức kết thúc",
                        "Lý do kết thúc"),
                cases.stream().map(Tables::referralRow).toList());
    }

    private static List<String> referralRow(ReferralCase c) {
        var selected = c.on(Step.SELECTED).orElseThrow();
        var branch = c.person().branchOn(selected).orElseThrow();
        return Stream.of(
                        Stream.of(c.person().memberCode(), branch.code(), selected.format(DAY)),
                        Stream.of(String.valueOf(c.votes()), String.valueOf(c.present())),
                        Stream.of(Step.values())
                                .skip(1)
                                .map(step -> c.on(step).map(DAY::format).orElse("")),
                        Stream.of(
                                c.ending().map(Ending::on).map(DAY::format).orElse(""),
                                c.ending().map(Ending::kind).orElse(""),
                                c.ending().map(Ending::reason).orElse("")))
                .flatMap(part -> part)
                .toList();
    }

    static Table summary(List<Unit> units, Summary summary) {
        return new Table(
                List.of("unit", "year", "members", "referred", "admitted", "official"),
                units.stream()
                        .flatMap(unit -> years().mapToObj(year -> List.of(
                                unit.path(),
                                String.valueOf(year),
                                String.valueOf(summary.of(unit.path(), year, Figure.MEMBERS)),
                                String.valueOf(summary.of(unit.path(), year, Figure.REFERRED)),
                                String.valueOf(summary.of(unit.path(), year, Figure.ADMITTED)),
                                String.valueOf(summary.of(unit.path(), year, Figure.OFFICIAL)))))
                        .toList());
    }

    static IntStream years() {
        return IntStream.range(Summary.FIRST_YEAR, Summary.FIRST_YEAR + Summary.YEARS);
    }
}
