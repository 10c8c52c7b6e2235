package vn.uutu.members.unitimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.uutu.imports.Row;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.UnitCode;

/// Turns a line of the official list of areas into the three unions that stand for its province, district and commune.
final class Areas {

    private Areas() {}

    static List<WantedUnit> unions(Row row, LocalDate from) {
        var province = new UnitCode(row.get(UnitColumns.PROVINCE_CODE));
        var district = new UnitCode(row.get(UnitColumns.DISTRICT_CODE));
        var ward = new UnitCode(row.get(UnitColumns.WARD_CODE));
        return List.of(
                union(province, provincial(row.get(UnitColumns.PROVINCE_NAME)), "province", Optional.empty(), from),
                union(district, ofDistrict(row), "district", Optional.of(province), from),
                union(ward, ofCommune(row.get(UnitColumns.WARD_NAME)), "commune", Optional.of(district), from));
    }

    private static WantedUnit union(
            UnitCode code, String name, String level, Optional<UnitCode> parent, LocalDate from) {
        return new WantedUnit(code, name, new Level(level), Optional.empty(), parent, from);
    }

    private static String provincial(String name) {
        return name.startsWith("Thành phố ")
                ? "Thành đoàn " + withoutType(name, "Thành phố")
                : "Tỉnh đoàn " + withoutType(name, "Tỉnh");
    }

    private static String ofDistrict(Row row) {
        var type = row.get(UnitColumns.DISTRICT_TYPE);
        var place = withoutType(row.get(UnitColumns.DISTRICT_NAME), type);
        return switch (type) {
            case "Thành phố" -> "Thành đoàn " + place;
            case "Thị xã" -> "Thị đoàn " + place;
            case "Quận" -> "Quận đoàn " + place;
            default -> "Huyện đoàn " + place;
        };
    }

    /// Phường 1 → Đoàn phường 1
    private static String ofCommune(String name) {
        return "Đoàn " + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String withoutType(String name, String type) {
        return name.startsWith(type + " ") ? name.substring(type.length() + 1) : name;
    }
}
