package vn.uutu.reporting.rollup;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.tree.Lineage;
import vn.uutu.reporting.tree.UnitId;

/// Moves what a unit has counted month by month from the ancestors it loses to those it gains: sums over its subtree,
/// no
/// facts.
///
/// Let σ(X, m) be +1 where X becomes an ancestor in month m, −1 where it ceases to be one. Then each cell of X gains
/// σ(X, m) × the unit's own cell, and, since a stock is a sum over months, where σ changes from one month to the next
/// X also gains that change × the unit's stock at the end of the month before.
record Restructuring(UnitId unit, Lineage before, Lineage after, Map<Cell, Counts> cells) {

    void into(Deltas deltas) {
        var relatives = new TreeSet<>(before.everyone());
        relatives.addAll(after.everyone());
        relatives.remove(unit);
        relatives.forEach(relative -> {
            moveCells(relative, deltas);
            moveStock(relative, deltas);
        });
    }

    private void moveCells(UnitId relative, Deltas deltas) {
        cells.forEach((cell, counts) -> {
            var gained = gained(relative, cell.month());
            if (gained != 0) {
                deltas.add(relative, cell, counts, gained);
            }
        });
    }

    private void moveStock(UnitId relative, Deltas deltas) {
        var turns = new TreeSet<>(before.turns());
        turns.addAll(after.turns());
        turns.forEach(turn -> {
            var change = gained(relative, turn) - gained(relative, turn.minusMonths(1));
            if (change != 0) {
                stocksBefore(turn)
                        .forEach((moved, stock) ->
                                deltas.add(relative, new Cell(Layer.AS_WAS, moved, turn), stock, change));
            }
        });
    }

    private int gained(UnitId relative, YearMonth month) {
        return (after.holds(relative, month) ? 1 : 0) - (before.holds(relative, month) ? 1 : 0);
    }

    /// What stood in the unit at the end of the month before, by the measure under which it moves.
    private Map<Measure, Counts> stocksBefore(YearMonth month) {
        var stocks = new EnumMap<Measure, Counts>(Measure.class);
        cells.forEach((cell, counts) -> cell.measure()
                .byStructure()
                .filter(_ -> cell.month().isBefore(month))
                .ifPresent(moved ->
                        stocks.computeIfAbsent(moved, _ -> Counts.none()).add(counts, 1)));
        return stocks;
    }
}
