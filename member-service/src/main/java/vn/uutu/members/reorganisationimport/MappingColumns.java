package vn.uutu.members.reorganisationimport;

import java.util.List;
import java.util.Map;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Columns;

/// The columns of a mapping: a row for each old commune and each new one that got land of it.
final class MappingColumns {

    static final Column<String> OLD_PROVINCE =
            Column.identifier("old_province_code", 2).required();
    static final Column<String> OLD_DISTRICT =
            Column.identifier("old_district_code", 3).required();
    static final Column<String> OLD_WARD = Column.identifier("old_ward_code", 5).required();
    static final Column<Boolean> IS_SPLIT = Column.code("old_ward_is_split", Map.of("True", true, "False", false))
            .required();
    static final Column<String> NEW_PROVINCE =
            Column.identifier("new_province_code", 2).required();
    static final Column<String> NEW_PROVINCE_NAME =
            Column.text("new_province_name", 200).required();
    static final Column<String> NEW_WARD = Column.identifier("new_ward_code", 5).required();
    static final Column<String> NEW_WARD_NAME =
            Column.text("new_ward_name", 200).required();

    static final List<Columns> LAYOUTS = List.of(Columns.of(
            "mapping",
            OLD_PROVINCE,
            OLD_DISTRICT,
            OLD_WARD,
            IS_SPLIT,
            NEW_PROVINCE,
            NEW_PROVINCE_NAME,
            NEW_WARD,
            NEW_WARD_NAME));

    private MappingColumns() {}
}
