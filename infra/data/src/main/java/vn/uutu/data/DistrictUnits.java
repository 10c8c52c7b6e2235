package vn.uutu.data;

import java.util.List;

/// What a district union has besides its communes: schools, enterprises, agencies, police and army.
final class DistrictUnits {

    private DistrictUnits() {}

    static List<Unit> of(Province province, Unit district, Dice dice) {
        var place = district.name().replaceFirst("^\\S+ đoàn ", "");
        return Group.all(district, groups(province, place), dice);
    }

    private static List<Group> groups(Province province, String place) {
        return switch (province) {
            case TAY_NINH ->
                List.of(
                        new Group("Đoàn Trường THPT số %d " + place, "school", 4, "Chi đoàn lớp %d", 18, 24),
                        new Group("Đoàn Công ty số %d " + place, "enterprise", 3, "Chi đoàn phân xưởng %d", 3, 6),
                        new Group("Chi đoàn cơ sở Cơ quan số %d " + place, "civil-service", 4, "", 0, 0),
                        new Group("Chi đoàn cơ sở lực lượng vũ trang số %d " + place, "armed-forces", 2, "", 0, 0));
            case LONG_AN ->
                List.of(
                        new Group("Đoàn Trường THPT số %d " + place, "school", 2, "Chi đoàn lớp %d", 6, 9),
                        new Group("Đoàn Công ty số %d " + place, "enterprise", 2, "Chi đoàn phân xưởng %d", 3, 5),
                        new Group("Chi đoàn cơ sở Cơ quan số %d " + place, "civil-service", 3, "", 0, 0),
                        new Group("Chi đoàn cơ sở lực lượng vũ trang số %d " + place, "armed-forces", 1, "", 0, 0));
        };
    }
}
