package vn.uutu.imports.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import vn.uutu.imports.outcome.SentRow;
import vn.uutu.imports.table.Table;
import vn.uutu.imports.table.TableRow;

/// The rows that are not settled yet, 500 at a time.
record Portions(Table table, Claim claim) {

    static final int SIZE = 500;

    /// Rows in the order of the file; `start` of them come before.
    record Portion(int start, List<TableRow.Read> rows) {

        Portion part(int from, int to) {
            return new Portion(start + from, rows.subList(from, to));
        }

        /// Those of the rows, as they were sent.
        List<SentRow> sent(Set<Integer> numbers) {
            return rows.stream()
                    .map(TableRow.Read::sent)
                    .filter(row -> numbers.contains(row.number()))
                    .toList();
        }

        int end() {
            return start + rows.size();
        }
    }

    /// @return false when it was stopped before the end
    boolean each(Consumer<Portion> work, BooleanSupplier stopping) throws IOException {
        for (int i = 0; i < claim.handled(); i++) {
            table.next();
        }
        int start = claim.handled();
        while (!stopping.getAsBoolean()) {
            Portion portion = new Portion(start, rows());
            if (portion.rows().isEmpty()) {
                return true;
            }
            work.accept(portion);
            start = portion.end();
        }
        return false;
    }

    private List<TableRow.Read> rows() throws IOException {
        List<TableRow.Read> rows = new ArrayList<>();
        while (rows.size() < SIZE) {
            Optional<TableRow> next = table.next();
            if (next.isEmpty()) {
                break;
            }
            rows.add(next.get().read(claim.job().handedInOn()));
        }
        return rows;
    }
}
