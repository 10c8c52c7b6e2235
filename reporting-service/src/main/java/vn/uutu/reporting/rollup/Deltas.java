package vn.uutu.reporting.rollup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.uutu.reporting.fact.Contribution;
import vn.uutu.reporting.fact.Gender;
import vn.uutu.reporting.tree.DayTree;
import vn.uutu.reporting.tree.Lineage;
import vn.uutu.reporting.tree.Sector;
import vn.uutu.reporting.tree.UnitId;

/// What a whole batch adds to the cells, collected in memory so that each cell is written once.
public final class Deltas {

    private final Map<UnitId, Map<Cell, Counts>> units = new HashMap<>();

    /// Counts for the unit and all its ancestors, on the tree of the month and on that of today.
    ///
    /// A stock is summed over months, while the tree changes between them: where a later month has another chain,
    /// it leaves the ancestors that are lost and comes to those that are gained.
    void spread(Contribution contribution, int n, Sector sector, Lineage lineage, DayTree today) {
        var asIs = new Cell(Layer.AS_IS, contribution.measure(), contribution.month());
        today.chain(contribution.unit()).forEach(unit -> counts(unit, asIs).add(sector, contribution.gender(), n));
        var cell = new Cell(Layer.AS_WAS, contribution.measure(), contribution.month());
        lineage.at(cell.month()).forEach(unit -> counts(unit, cell).add(sector, contribution.gender(), n));
        cell.measure()
                .byStructure()
                .ifPresent(moved -> lineage.turns().stream()
                        .filter(turn -> turn.isAfter(cell.month()))
                        .forEach(turn -> carryOver(
                                new Cell(Layer.AS_WAS, moved, turn), contribution.gender(), n, sector, lineage)));
    }

    /// Takes what counts at one place of today's tree to another one.
    void move(Contribution contribution, int n, Sector sector, UnitId from, UnitId to, DayTree today) {
        var cell = new Cell(Layer.AS_IS, contribution.measure(), contribution.month());
        today.chain(from).forEach(unit -> counts(unit, cell).add(sector, contribution.gender(), -n));
        today.chain(to).forEach(unit -> counts(unit, cell).add(sector, contribution.gender(), n));
    }

    private void carryOver(Cell cell, Gender gender, int n, Sector sector, Lineage lineage) {
        var before = lineage.at(cell.month().minusMonths(1));
        var after = lineage.at(cell.month());
        before.stream()
                .filter(unit -> !after.contains(unit))
                .forEach(unit -> counts(unit, cell).add(sector, gender, -n));
        after.stream()
                .filter(unit -> !before.contains(unit))
                .forEach(unit -> counts(unit, cell).add(sector, gender, n));
    }

    void add(UnitId unit, Cell cell, Counts counts, int times) {
        counts(unit, cell).add(counts, times);
    }

    /// The unit's cells of a layer as they will be when this is written on top of what is stored.
    Map<Cell, Counts> onTopOf(Map<UnitId, Map<Cell, Counts>> stored, UnitId unit, Layer layer) {
        var sum = new HashMap<Cell, Counts>();
        Stream.of(stored, units)
                .flatMap(part -> part.getOrDefault(unit, Map.of()).entrySet().stream())
                .filter(entry -> entry.getKey().layer() == layer)
                .forEach(entry ->
                        sum.computeIfAbsent(entry.getKey(), _ -> Counts.none()).add(entry.getValue(), 1));
        return sum;
    }

    /// In key order, in which everybody writes, so that nobody waits in a circle. Cells that do not change are left
    /// out.
    public void changes(Each each) {
        units.keySet().stream()
                .sorted()
                .forEach(unit -> Optional.ofNullable(units.get(unit)).orElseThrow().entrySet().stream()
                        .filter(cell -> !cell.getValue().isZero())
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(cell -> each.changes(unit, cell.getKey(), cell.getValue())));
    }

    /// Hears what is added to a cell.
    @FunctionalInterface
    public interface Each {
        void changes(UnitId unit, Cell cell, Counts counts);
    }

    private Counts counts(UnitId unit, Cell cell) {
        return units.computeIfAbsent(unit, _ -> new HashMap<>()).computeIfAbsent(cell, _ -> Counts.none());
    }
}
