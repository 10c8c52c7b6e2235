package vn.uutu.imports.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.uutu.imports.ImportRefused;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Columns;
import vn.uutu.imports.sheet.Refusals;
import vn.uutu.imports.sheet.SheetRow;

/// Looks for the header among the first rows; remembers the best attempt, so that a refusal can name what is missing.
final class HeaderSearch {

    static final int DEPTH = 20;

    private final List<Columns> layouts;
    private Optional<Attempt> best = Optional.empty();
    private Optional<ImportRefused> unreadable = Optional.empty();

    HeaderSearch(List<Columns> layouts) {
        this.layouts = layouts;
    }

    /// @param rows the first rows of a sheet, one more than the header may be deep
    Optional<Header> in(List<SheetRow> rows) {
        for (int i = 0; i < rows.size() && rows.get(i).number() <= DEPTH; i++) {
            Optional<Attempt> found = at(rows, i).stream()
                    .filter(Attempt::complete)
                    .max(Comparator.comparingInt(Attempt::matched)
                            .thenComparingInt(a -> -a.header().lastRow()));
            if (found.isPresent()) {
                refuseDuplicates(found.get());
                return found.map(Attempt::header);
            }
        }
        return Optional.empty();
    }

    private List<Attempt> at(List<SheetRow> rows, int i) {
        SheetRow row = rows.get(i);
        List<Labels> readings = new ArrayList<>(List.of(Labels.of(row)));
        if (i + 1 < rows.size() && rows.get(i + 1).number() == row.number() + 1) {
            readings.add(Labels.of(row, rows.get(i + 1)));
        }
        List<Attempt> attempts = layouts.stream()
                .flatMap(layout -> readings.stream().map(labels -> Attempt.of(labels, layout)))
                .toList();
        attempts.stream()
                .filter(attempt ->
                        attempt.matched() > best.map(Attempt::matched).orElse(0))
                .max(Comparator.comparingInt(Attempt::matched))
                .ifPresent(attempt -> best = Optional.of(attempt));
        return attempts;
    }

    private static void refuseDuplicates(Attempt attempt) {
        if (!attempt.duplicates().isEmpty()) {
            throw Refusals.duplicateColumns(attempt.duplicates());
        }
    }

    void couldNotRead(ImportRefused refused) {
        unreadable = unreadable.or(() -> Optional.of(refused));
    }

    ImportRefused refusal() {
        return best.map(attempt -> Refusals.missingColumns(attempt.missing()))
                .or(() -> unreadable)
                .orElseGet(() -> Refusals.noHeader(layouts.getFirst().all().stream()
                        .filter(Column::mustBeThere)
                        .map(Column::name)
                        .toList()));
    }
}
