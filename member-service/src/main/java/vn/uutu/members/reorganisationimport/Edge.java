package vn.uutu.members.reorganisationimport;

import java.util.Locale;
import vn.uutu.imports.Row;
import vn.uutu.members.unit.UnitCode;

/// A row: land of an old commune went to a new one. Old codes mean units until the day before, new ones from the day
/// on.
record Edge(
        Row row,
        UnitCode oldProvince,
        UnitCode oldDistrict,
        UnitCode oldWard,
        boolean isSplit,
        UnitCode newProvince,
        String newProvinceName,
        UnitCode newWard,
        String newWardName) {

    static Edge of(Row row) {
        return new Edge(
                row,
                new UnitCode(row.get(MappingColumns.OLD_PROVINCE)),
                new UnitCode(row.get(MappingColumns.OLD_DISTRICT)),
                new UnitCode(row.get(MappingColumns.OLD_WARD)),
                row.get(MappingColumns.IS_SPLIT),
                new UnitCode(row.get(MappingColumns.NEW_PROVINCE)),
                row.get(MappingColumns.NEW_PROVINCE_NAME),
                new UnitCode(row.get(MappingColumns.NEW_WARD)),
                row.get(MappingColumns.NEW_WARD_NAME));
    }

    /// Tỉnh Tây Ninh → Tỉnh đoàn Tây Ninh
    String provincialUnion() {
        return newProvinceName.startsWith("Thành phố ")
                ? "Thành đoàn " + newProvinceName.substring("Thành phố ".length())
                : "Tỉnh đoàn " + newProvinceName.replaceFirst("^Tỉnh ", "");
    }

    /// Phường Tân Ninh → Đoàn phường Tân Ninh
    String communalUnion() {
        return "Đoàn " + newWardName.substring(0, 1).toLowerCase(Locale.ROOT) + newWardName.substring(1);
    }
}
