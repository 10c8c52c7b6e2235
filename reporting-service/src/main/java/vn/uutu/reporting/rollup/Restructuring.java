package vn.uutu.reporting.rollup;

import java.time.YearMonth;
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
                deltas.add(
                        relative,
                        new Cell(Layer.AS_WAS, Measure.MEMBERS_BY_STRUCTURE, turn),
                        stockBefore(turn),
                        change);
            }
        });
    }

    private int gained(UnitId relative, YearMonth month) {
        return (after.holds(relative, month) ? 1 : 0) - (before.holds(relative, month) ? 1 : 0);
    }

    private Counts stockBefore(YearMonth month) {
        var stock = Counts.none();
        cells.forEach((cell, counts) -> {
            if (cell.isStock() && cell.month().isBefore(month)) {
                stock.add(counts, 1);
            }
        });
        return stock;
    }
}
