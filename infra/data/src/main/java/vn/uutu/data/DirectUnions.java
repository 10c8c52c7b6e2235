package vn.uutu.data;

import java.util.List;
import java.util.Optional;

/// The five unions directly below a province that are no district (đoàn trực thuộc).
final class DirectUnions {

    private DirectUnions() {}

    record Union(Unit unit, List<Group> groups) {

        List<Unit> below(Dice dice) {
            return Group.all(unit, groups, dice);
        }
    }

    static List<Union> below(Province province) {
        return switch (province) {
            case TAY_NINH -> ofTayNinh(province.union());
            case LONG_AN -> ofLongAn(province.union());
        };
    }

    private static List<Union> ofLongAn(Unit province) {
        return List.of(
                union(
                        province,
                        "80-CQDN",
                        "Đoàn Khối Cơ quan và Doanh nghiệp tỉnh",
                        Optional.empty(),
                        new Group("Đoàn cơ sở Sở, ngành số %d", "civil-service", 10, "Chi đoàn %d", 3, 5),
                        new Group("Đoàn Tổng công ty số %d", "enterprise", 6, "Chi đoàn xí nghiệp %d", 4, 6)),
                union(
                        province,
                        "80-CA",
                        "Đoàn Công an tỉnh",
                        Optional.of("armed-forces"),
                        new Group("Đoàn cơ sở Phòng nghiệp vụ số %d", "armed-forces", 8, "Chi đoàn Đội %d", 4, 6)),
                union(
                        province,
                        "80-QS",
                        "Đoàn Bộ Chỉ huy Quân sự tỉnh",
                        Optional.of("armed-forces"),
                        new Group("Đoàn cơ sở Đơn vị số %d", "armed-forces", 6, "Chi đoàn Đại đội %d", 4, 6)),
                union(
                        province,
                        "80-BP",
                        "Đoàn Bộ đội Biên phòng tỉnh",
                        Optional.of("armed-forces"),
                        new Group("Đoàn cơ sở Đồn Biên phòng số %d", "armed-forces", 6, "Chi đoàn Tổ %d", 2, 4)),
                union(
                        province,
                        "80-CD",
                        "Đoàn Trường Cao đẳng Long An",
                        Optional.of("school"),
                        new Group("Liên chi đoàn Khoa số %d", "school", 4, "Chi đoàn lớp %d", 8, 10)));
    }

    private static List<Union> ofTayNinh(Unit province) {
        return List.of(
                union(
                        province,
                        "72-CQDN",
                        "Đoàn Khối Cơ quan và Doanh nghiệp tỉnh",
                        Optional.empty(),
                        new Group("Đoàn cơ sở Sở, ngành số %d", "civil-service", 14, "Chi đoàn %d", 5, 9),
                        new Group("Đoàn Tổng công ty số %d", "enterprise", 8, "Chi đoàn xí nghiệp %d", 6, 10)),
                union(
                        province,
                        "72-CA",
                        "Đoàn Công an tỉnh",
                        Optional.of("armed-forces"),
                        new Group("Đoàn cơ sở Phòng nghiệp vụ số %d", "armed-forces", 15, "Chi đoàn Đội %d", 6, 10)),
                union(
                        province,
                        "72-QS",
                        "Đoàn Bộ Chỉ huy Quân sự tỉnh",
                        Optional.of("armed-forces"),
                        new Group("Đoàn cơ sở Đơn vị số %d", "armed-forces", 12, "Chi đoàn Đại đội %d", 5, 9)),
                union(
                        province,
                        "72-BP",
                        "Đoàn Bộ đội Biên phòng tỉnh",
                        Optional.of("armed-forces"),
                        new Group("Đoàn cơ sở Đồn Biên phòng số %d", "armed-forces", 15, "Chi đoàn Tổ %d", 2, 4)),
                union(
                        province,
                        "72-DH",
                        "Đoàn Trường Cao đẳng Sư phạm Tây Ninh",
                        Optional.of("school"),
                        new Group("Liên chi đoàn Khoa số %d", "school", 6, "Chi đoàn lớp %d", 14, 18)));
    }

    private static Union union(Unit province, String code, String name, Optional<String> sector, Group... groups) {
        return new Union(province.child(code, name, "district", sector, false), List.of(groups));
    }
}
