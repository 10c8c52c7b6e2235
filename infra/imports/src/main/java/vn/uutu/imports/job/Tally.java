package vn.uutu.imports.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.uutu.imports.ImportResult;
import vn.uutu.imports.Row;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Wording;
import vn.uutu.imports.outcome.Change;
import vn.uutu.imports.table.TableRow;

/// What became of the rows of one portion.
final class Tally implements ImportResult {

    private static final int LONGEST_VALUE = 200;

    private enum Outcome {
        ACCEPTED,
        UNCHANGED,
        REJECTED,
        POSSIBLE_DUPLICATE,
        SKIPPED
    }

    /// A cell to report.
    record Finding(int row, String column, String value, Wording expected) {}

    private final Map<Integer, Outcome> outcomes = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    @Override
    public void accepted(Row row) {
        settle(row.number(), Outcome.ACCEPTED);
    }

    @Override
    public void accepted(Row row, String what, Optional<UUID> about) {
        accepted(row);
        changes.add(new Change(row.number(), what, about));
    }

    @Override
    public void unchanged(Row row) {
        settle(row.number(), Outcome.UNCHANGED);
    }

    @Override
    public void skipped(Row row) {
        settle(row.number(), Outcome.SKIPPED);
    }

    @Override
    public void rejected(Row row, Column<?> column, Wording expected) {
        rejected(row.number(), column.name(), row.shown(column), expected);
    }

    @Override
    public void rejected(Row row, Wording expected) {
        rejected(row.number(), "", "", expected);
    }

    @Override
    public void possibleDuplicate(Row row, Column<?> column, Wording expected) {
        settle(row.number(), Outcome.POSSIBLE_DUPLICATE);
        find(row.number(), column.name(), row.shown(column), expected);
    }

    void rejected(int row, TableRow.Fault fault) {
        rejected(row, fault.column().name(), fault.value(), fault.expected());
    }

    private void rejected(int row, String column, String value, Wording expected) {
        if (outcomes.get(row) != Outcome.REJECTED) {
            settle(row, Outcome.REJECTED);
        }
        find(row, column, value, expected);
    }

    private void settle(int row, Outcome outcome) {
        if (outcomes.putIfAbsent(row, outcome) != null) {
            throw new IllegalStateException("two outcomes for row " + row);
        }
    }

    private void find(int row, String column, String value, Wording expected) {
        String stored = value.replace("\0", "");
        findings.add(new Finding(
                row, column, stored.length() > LONGEST_VALUE ? stored.substring(0, LONGEST_VALUE) : stored, expected));
    }

    List<Finding> findings() {
        return findings;
    }

    List<Change> changes() {
        return changes;
    }

    /// The numbers of the rows that somebody has to look at again.
    Set<Integer> notTaken() {
        return findings.stream().map(Finding::row).collect(Collectors.toSet());
    }

    int size() {
        return outcomes.size();
    }

    int accepted() {
        return count(Outcome.ACCEPTED);
    }

    int unchanged() {
        return count(Outcome.UNCHANGED);
    }

    int rejected() {
        return count(Outcome.REJECTED);
    }

    int possibleDuplicates() {
        return count(Outcome.POSSIBLE_DUPLICATE);
    }

    int skipped() {
        return count(Outcome.SKIPPED);
    }

    private int count(Outcome outcome) {
        return (int) outcomes.values().stream().filter(outcome::equals).count();
    }
}
