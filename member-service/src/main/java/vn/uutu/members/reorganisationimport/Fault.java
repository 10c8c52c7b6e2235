package vn.uutu.members.reorganisationimport;

import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Wording;

/// Why a row of a mapping is not taken.
enum Fault {
    WARD_UNKNOWN(
            MappingColumns.OLD_WARD,
            "Mã của một đơn vị hoạt động ngay trước ngày có hiệu lực.",
            "The code of a unit that exists until the day it takes effect."),
    OTHER_DISTRICT(
            MappingColumns.OLD_DISTRICT,
            "Mã của đơn vị trực tiếp trên đơn vị cũ.",
            "The code of the unit directly above the old one."),
    OTHER_PROVINCE(
            MappingColumns.OLD_PROVINCE,
            "Mã của đơn vị trên đơn vị cấp huyện đó.",
            "The code of the unit above that district."),
    OUTSIDE_SCOPE(
            MappingColumns.OLD_PROVINCE,
            "Mã của một đơn vị trong phạm vi của bạn.",
            "The code of a unit within your scope."),
    NOT_SPLIT(
            MappingColumns.IS_SPLIT,
            "True, vì đơn vị cũ được chia cho nhiều đơn vị mới.",
            "True, since the old unit goes to several new ones."),
    OTHER_NAME(
            MappingColumns.NEW_WARD_NAME, "Một mã mới chỉ có một tên.", "The same name in every row of that new code."),
    SEVERAL_PROVINCES(
            MappingColumns.NEW_PROVINCE,
            "Một tệp chỉ có một tỉnh mới.",
            "The same new province in every row of the file.");

    private final Column<?> column;
    private final Wording expected;

    Fault(Column<?> column, String vi, String en) {
        this.column = column;
        this.expected = new Wording(vi, en);
    }

    Column<?> column() {
        return column;
    }

    Wording expected() {
        return expected;
    }
}
