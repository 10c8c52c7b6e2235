package vn.uutu.imports.table;

import java.util.List;
import vn.uutu.imports.sheet.SheetRow;

/// Official forms number their columns in a row of its own below the header: (1) (2) (3) …
final class Numbering {

    private Numbering() {}

    /// The rows below the header that hold data.
    static List<SheetRow> without(List<SheetRow> first, int lastOfHeader) {
        List<SheetRow> below =
                first.stream().filter(row -> row.number() > lastOfHeader).toList();
        return !below.isEmpty() && isNumbering(below.getFirst()) ? below.subList(1, below.size()) : below;
    }

    private static boolean isNumbering(SheetRow row) {
        int expected = 1;
        for (var cell : row.cells().values()) {
            String text = cell.shown().replaceAll("[()]", "");
            if (!text.equals(Integer.toString(expected))) {
                return false;
            }
            expected++;
        }
        return expected > 3;
    }
}
