package vn.uutu.members.roster;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Columns;
import vn.uutu.imports.column.PartialDate;
import vn.uutu.imports.column.Wording;
import vn.uutu.members.member.Departure;
import vn.uutu.members.member.Gender;

/// The columns of the lists that branches keep, under the names that the official software exports.
final class RosterColumns {

    static final Column<String> NAME = Column.text("Họ và tên", 100)
            .alsoNamed("Họ tên")
            .required()
            .explained(new Wording("Họ tên khai sinh, có dấu.", "The full name, with its accents."), "Nguyễn Văn Minh");
    static final Column<String> MEMBER_CODE = Column.identifier("Mã định danh đoàn viên", 7, 8)
            .alsoNamed("Mã định danh", "Mã đoàn viên")
            .explained(
                    new Wording(
                            "Mã trên phần mềm quản lý đoàn viên; nên có, vì hệ thống nhận ra đoàn viên theo mã này.",
                            "The code in the official software; better given, since members are found by it."),
                    "0123456");
    static final Column<String> CARD_NUMBER = Column.identifier("Số thẻ đoàn", 12)
            .alsoNamed("Số thẻ đoàn viên")
            .explained(
                    new Wording(
                            "Số in trên thẻ đoàn viên; không phải số CCCD.",
                            "The number on the member card; not the citizen number."),
                    "072000000101");
    static final Column<String> CITIZEN_NUMBER = Column.identifier("Số CMND/CCCD", 9, 12)
            .alsoNamed("Số CCCD", "CCCD", "Số CMND", "Số định danh cá nhân")
            .explained(
                    new Wording(
                            "Dữ liệu cá nhân, được lưu mã hóa; chỉ ghi khi cần.",
                            "Personal, kept encrypted; only where it is needed."),
                    "072099000101");
    static final Column<PartialDate> BIRTH = Column.partialDate("Ngày sinh")
            .alsoNamed("Ngày, tháng, năm sinh", "Ngày tháng năm sinh", "Năm sinh")
            .explained(
                    new Wording(
                            "Phải có; nếu chỉ biết năm thì ghi năm.",
                            "Has to be there; the year alone if that is all."),
                    "02/05/1999");
    static final Column<PartialDate> BIRTH_OF_MAN = Column.partialDate("Ngày sinh Nam")
            .alsoNamed("Ngày, tháng, năm sinh Nam", "Ngày tháng năm sinh Nam", "Năm sinh Nam", "Nam");
    static final Column<PartialDate> BIRTH_OF_WOMAN = Column.partialDate("Ngày sinh Nữ")
            .alsoNamed("Ngày, tháng, năm sinh Nữ", "Ngày tháng năm sinh Nữ", "Năm sinh Nữ", "Nữ");
    static final Column<Gender> GENDER = Column.code("Giới tính", genders())
            .explained(new Wording("Chọn trong danh sách.", "Choose from the list."), "Nam");
    static final Column<String> ETHNICITY = Column.text("Dân tộc", 100)
            .explained(
                    new Wording(
                            "Dữ liệu nhạy cảm, được lưu mã hóa; chỉ ghi khi đoàn viên đồng ý.",
                            "Sensitive, kept encrypted; only with the member's consent."),
                    "Kinh");
    static final Column<String> RELIGION = Column.text("Tôn giáo", 100)
            .explained(
                    new Wording(
                            "Dữ liệu nhạy cảm, được lưu mã hóa; chỉ ghi khi đoàn viên đồng ý.",
                            "Sensitive, kept encrypted; only with the member's consent."),
                    "Không");
    static final Column<PartialDate> JOINED_UNION = Column.partialDate("Thời gian vào Đoàn")
            .alsoNamed("Ngày vào Đoàn")
            .explained(
                    new Wording("Ngày, tháng hoặc năm kết nạp Đoàn.", "Day, month or year of joining."), "26/03/2015");
    static final Column<String> UNIT = Column.text("Mã đơn vị", 60)
            .explained(
                    new Wording(
                            "Mã chi đoàn; bỏ trống nếu đã chọn chi đoàn khi tải tệp lên.",
                            "Code of the branch; empty if the branch is chosen when the file is handed in."),
                    "25459.01");
    static final Column<LocalDate> FROM = Column.date("Ngày vào chi đoàn")
            .explained(
                    new Wording(
                            "Ngày bắt đầu sinh hoạt tại chi đoàn; nếu trống, lấy thời gian vào Đoàn. Chuyển chi đoàn: "
                                    + "thêm một dòng với chi đoàn mới và ngày mới.",
                            "First day in the branch; the day of joining where it is empty. For a transfer add a row "
                                    + "with the new branch and day."),
                    "05/09/2021");
    static final Column<LocalDate> LEFT_ON = Column.date("Ngày rời chi đoàn")
            .explained(
                    new Wording("Chỉ ghi khi không còn là đoàn viên.", "Only where the person is no longer a member."),
                    "01/05/2024");
    static final Column<Departure.Reason> LEFT_BECAUSE = Column.code("Lý do rời", reasons())
            .explained(
                    new Wording(
                            "Chọn trong danh sách, khi có ngày rời.", "Choose from the list, with a day of leaving."),
                    "Trưởng thành đoàn");
    /// Empty for those who are still members.
    static final Column<Optional<Departure.Reason>> STATUS = Column.code("Trạng thái", statuses())
            .explained(
                    new Wording(
                            "Như trên phần mềm quản lý đoàn viên; nếu đã rời thì phải có ngày rời chi đoàn.",
                            "As in the official software; who has left needs the day of leaving."),
                    "Đang sinh hoạt");

    static final Columns LAYOUT = layout(Stream.of(
            NAME,
            MEMBER_CODE,
            CARD_NUMBER,
            CITIZEN_NUMBER,
            BIRTH,
            BIRTH_OF_MAN,
            BIRTH_OF_WOMAN,
            GENDER,
            ETHNICITY,
            RELIGION,
            JOINED_UNION,
            UNIT,
            FROM,
            LEFT_ON,
            LEFT_BECAUSE,
            STATUS));
    /// One column for the birth date; the sex has its own.
    static final Columns TEMPLATE =
            layout(LAYOUT.all().stream().filter(column -> column != BIRTH_OF_MAN && column != BIRTH_OF_WOMAN));

    private RosterColumns() {}

    private static Columns layout(Stream<Column<?>> columns) {
        return new Columns(
                "roster",
                Stream.concat(columns, DetailColumns.ALL.values().stream())
                        .distinct()
                        .toList());
    }

    private static Map<String, Gender> genders() {
        var words = new LinkedHashMap<String, Gender>();
        words.put("Nam", Gender.MALE);
        words.put("Nữ", Gender.FEMALE);
        return words;
    }

    /// The first word of each reason is the one to be offered.
    private static Map<String, Departure.Reason> reasons() {
        var words = new LinkedHashMap<String, Departure.Reason>();
        words.put("Trưởng thành đoàn", Departure.Reason.MATURED);
        words.put("Trưởng thành", Departure.Reason.MATURED);
        words.put("Chuyển đi nơi khác", Departure.Reason.MOVED_AWAY);
        words.put("Chuyển đi", Departure.Reason.MOVED_AWAY);
        words.put("Xóa tên", Departure.Reason.REMOVED);
        words.put("Xoá tên", Departure.Reason.REMOVED);
        words.put("Từ trần", Departure.Reason.DECEASED);
        words.put("Khác", Departure.Reason.OTHER);
        return words;
    }

    /// Who moved in is as much a member as anybody; the first word of each is the one to be offered.
    private static Map<String, Optional<Departure.Reason>> statuses() {
        var words = new LinkedHashMap<String, Optional<Departure.Reason>>();
        Stream.of("Đang sinh hoạt", "Sinh hoạt", "Đang hoạt động", "Hoạt động", "Chuyển đến", "Đã chuyển đến")
                .forEach(word -> words.put(word, Optional.empty()));
        Stream.of("Đã trưởng thành", "Trưởng thành", "Đã trưởng thành đoàn", "Trưởng thành đoàn")
                .forEach(word -> words.put(word, Optional.of(Departure.Reason.MATURED)));
        Stream.of("Đã chuyển đi", "Chuyển đi", "Đã chuyển đi nơi khác", "Chuyển đi nơi khác")
                .forEach(word -> words.put(word, Optional.of(Departure.Reason.MOVED_AWAY)));
        Stream.of("Xóa tên", "Xoá tên", "Đã xóa tên", "Đã xoá tên", "Bị xóa tên", "Bị xoá tên")
                .forEach(word -> words.put(word, Optional.of(Departure.Reason.REMOVED)));
        Stream.of("Từ trần", "Đã từ trần").forEach(word -> words.put(word, Optional.of(Departure.Reason.DECEASED)));
        return words;
    }
}
