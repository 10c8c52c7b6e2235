package vn.uutu.data;

import java.util.List;

/// What a district union has besides its communes: schools, enterprises, agencies, police and army.
final class DistrictUnits {

    private DistrictUnits() {}

    static List<Unit> of(Unit district, Dice dice) {
        var place = district.name().replaceFirst("^\\S+ đoàn ", "");
        return Group.all(
                district,
                List.of(
                        new Group("Đoàn Trường THPT số %d " + place, "school", 4, "Chi đoàn lớp %d", 18, 24),
                        new Group("Đoàn Công ty số %d " + place, "enterprise", 3, "Chi đoàn phân xưởng %d", 3, 6),
                        new Group("Chi đoàn cơ sở Cơ quan số %d " + place, "civil-service", 4, "", 0, 0),
                        new Group("Chi đoàn cơ sở lực lượng vũ trang số %d " + place, "armed-forces", 2, "", 0, 0)),
                dice);
    }
}
