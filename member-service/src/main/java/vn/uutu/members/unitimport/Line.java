package vn.uutu.members.unitimport;

import java.util.List;
import java.util.stream.Stream;
import vn.uutu.imports.ImportResult;
import vn.uutu.imports.Row;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Wording;
import vn.uutu.members.unit.UnitCode;

/// A row, and the units it describes, from the top downwards.
record Line(Row row, List<WantedUnit> wanted) {

    private static final Wording CODE = new Wording(
            "Mã chỉ gồm chữ, số, dấu chấm, gạch ngang, gạch dưới; tối đa 60 ký tự.",
            "A code of letters, digits, dots, dashes and underscores, at most 60.");

    Stream<UnitCode> codes() {
        return wanted.stream().flatMap(unit -> Stream.concat(Stream.of(unit.code()), unit.parent().stream()));
    }

    /// Reports a row of which a code is none.
    static boolean hasCodes(Row row, ImportResult result) {
        return Stream.of(UnitColumns.CODE, UnitColumns.PARENT)
                .filter(column ->
                        row.find(column).filter(code -> !UnitCode.isOne(code)).isPresent())
                .peek(column -> result.rejected(row, column, CODE))
                .toList()
                .isEmpty();
    }

    /// Where the fault stands in the layout at hand.
    Column<?> column(Fault fault) {
        var areas = row.find(UnitColumns.WARD_CODE).isPresent();
        return switch (fault) {
            case PARENT_MISSING, OUTSIDE_SCOPE -> areas ? UnitColumns.PROVINCE_CODE : UnitColumns.PARENT;
            case OTHER_NAME -> areas ? UnitColumns.WARD_NAME : UnitColumns.NAME;
            case OTHER_PLACE -> areas ? UnitColumns.WARD_CODE : UnitColumns.PARENT;
            case OTHER_KIND -> areas ? UnitColumns.WARD_TYPE : UnitColumns.LEVEL;
            case CODE_TAKEN -> areas ? UnitColumns.WARD_CODE : UnitColumns.CODE;
        };
    }
}
