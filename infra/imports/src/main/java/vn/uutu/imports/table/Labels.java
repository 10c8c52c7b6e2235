package vn.uutu.imports.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import vn.uutu.imports.sheet.Cell;
import vn.uutu.imports.sheet.SheetRow;

/// What a header calls each column, the best name first. In a header of two lines a name above reaches over the empty
/// cells to its right (they are merged on the sheet): `Ngày sinh` above `Nam | Nữ` gives `Ngày sinh Nam` and
/// `Ngày sinh Nữ`.
record Labels(Map<Integer, List<String>> candidates, int lastRow) {

    static Labels of(SheetRow row) {
        Map<Integer, List<String>> candidates = new LinkedHashMap<>();
        row.cells().forEach((index, cell) -> candidates.put(index, List.of(cell.shown())));
        return new Labels(candidates, row.number());
    }

    static Labels of(SheetRow above, SheetRow below) {
        Map<Integer, List<String>> candidates = new LinkedHashMap<>();
        TreeSet<Integer> indexes = new TreeSet<>(above.cells().keySet());
        indexes.addAll(below.cells().keySet());
        for (int index : indexes) {
            candidates.put(index, names(index, above.cells(), below.cells()));
        }
        return new Labels(candidates, below.number());
    }

    private static List<String> names(int index, SortedMap<Integer, Cell> above, SortedMap<Integer, Cell> below) {
        List<String> names = new ArrayList<>();
        SortedMap<Integer, Cell> upToHere = above.headMap(index + 1);
        Cell sub = below.get(index);
        if (sub != null && !upToHere.isEmpty()) {
            names.add(upToHere.lastEntry().getValue().shown() + " " + sub.shown());
        }
        Cell own = above.get(index);
        if (own != null) {
            names.add(own.shown());
        } else if (sub != null) {
            names.add(sub.shown());
        }
        return names;
    }
}
