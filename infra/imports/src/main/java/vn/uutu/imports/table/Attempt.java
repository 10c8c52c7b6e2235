package vn.uutu.imports.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Columns;
import vn.uutu.imports.sheet.Words;

/// One row (or two) taken for the header of one layout, and how well that works.
record Attempt(Header header, List<String> missing, Set<String> duplicates) {

    static Attempt of(Labels labels, Columns columns) {
        Map<String, Column<?>> byName = new LinkedHashMap<>();
        columns.all().forEach(column -> column.names().forEach(name -> byName.put(Words.folded(name), column)));
        Map<Integer, Column<?>> at = new LinkedHashMap<>();
        SortedMap<Integer, String> called = new TreeMap<>();
        List<String> ignored = new ArrayList<>();
        Set<String> duplicates = new LinkedHashSet<>();
        labels.candidates().forEach((index, names) -> {
            Optional<String> known = names.stream()
                    .filter(name -> byName.containsKey(Words.folded(name)))
                    .findFirst();
            called.put(index, known.orElse(names.getFirst()));
            Optional<Column<?>> column = known.map(name -> byName.get(Words.folded(name)));
            column.filter(at::containsValue).map(Column::name).ifPresent(duplicates::add);
            column.ifPresentOrElse(found -> at.put(index, found), () -> ignored.add(names.getFirst()));
        });
        List<String> missing = columns.all().stream()
                .filter(column -> column.mustBeThere() && !at.containsValue(column))
                .map(Column::name)
                .toList();
        return new Attempt(new Header(columns, at, called, ignored, labels.lastRow()), missing, duplicates);
    }

    int matched() {
        return header.at().size();
    }

    boolean complete() {
        return missing.isEmpty() && matched() > 0;
    }
}
