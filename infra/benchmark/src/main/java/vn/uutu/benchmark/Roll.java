package vn.uutu.benchmark;

import java.util.List;
import java.util.stream.IntStream;

/// Members that nobody has: every roster names others, spread over the branches of the district.
final class Roll {

    /// Codes of the demonstration begin with 0.
    private static final int FIRST = 50_000_000;

    private static final List<String> FAMILY =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Hồ", "Ngô", "Dương");

    private static final List<String> GIVEN = List.of(
            "An", "Anh", "Bình", "Châu", "Dung", "Giang", "Hà", "Hạnh", "Hoa", "Hùng", "Khánh", "Lan", "Linh", "Mai",
            "Minh", "Nam", "Nga", "Phúc", "Quân", "Thảo", "Trang", "Tuấn", "Vy");

    private static final List<String> HEADING = List.of(
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
            "Mã đơn vị");

    private final List<String> branches;
    private int next = FIRST;

    Roll(List<String> branches) {
        this.branches = branches;
    }

    /// @return the next so many members
    Sheet take(int rows) {
        var from = next;
        next += rows;
        return new Sheet(
                HEADING, IntStream.range(from, next).mapToObj(this::row).toList());
    }

    int taken() {
        return next - FIRST;
    }

    static boolean isOurs(String memberCode) {
        return memberCode.startsWith("5");
    }

    private List<String> row(int number) {
        var female = number % 2 == 0;
        return List.of(
                name(number, female),
                "" + number,
                "0730" + number,
                "%02d/%02d/%d".formatted(1 + number % 28, 1 + number % 12, 1995 + number % 10),
                female ? "Nữ" : "Nam",
                "Kinh",
                "Không",
                "9991" + number,
                "Lao động tự do",
                "26/03/2020",
                "Sinh hoạt chính",
                branches.get(number % branches.size()));
    }

    /// As many bear the same name as in life, or the search for doubles would be measured at its worst.
    private static String name(int number, boolean female) {
        return "%s %s Đo Lường %s"
                .formatted(
                        FAMILY.get(number % FAMILY.size()),
                        female ? "Thị" : "Văn",
                        GIVEN.get(number / 7 % GIVEN.size()) + " " + GIVEN.get(number / 151 % GIVEN.size()));
    }
}
