package vn.uutu.reporting.rollup;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.uutu.reporting.fact.Contribution;
import vn.uutu.reporting.tree.DayTree;
import vn.uutu.reporting.tree.Lineage;
import vn.uutu.reporting.tree.Sector;
import vn.uutu.reporting.tree.UnitId;

/// What a whole batch adds to the cells, collected in memory so that each row is written once.
public final class Deltas {

    private final Map<UnitId, Map<Slot, Tally>> units = new HashMap<>();

    /// Counts for a unit and all its ancestors, on the tree of the month and on that of today.
    ///
    /// A stock is summed over months, while the tree changes between them: where a later month has another chain,
    /// it leaves the ancestors that are lost and comes to those that are gained.
    ///
    /// @param earned in the month
    /// @param today the unit and all above it
    void spread(YearMonth month, Tally earned, Lineage lineage, List<UnitId> today) {
        if (earned.isZero()) {
            return;
        }
        var both = Slot.ofBoth(month);
        var then = lineage.at(month);
        if (then.equals(today)) {
            today.forEach(unit -> tally(unit, both).add(earned, 1));
        } else {
            spread(month, earned, then, today);
        }
        if (lineage.turnsAfter(month)) {
            var moving = earned.moving();
            lineage.turns().stream()
                    .filter(turn -> turn.isAfter(month))
                    .forEach(turn -> carryOver(Slot.of(Layer.AS_WAS, turn), moving, lineage));
        }
    }

    private void spread(YearMonth month, Tally earned, List<UnitId> then, List<UnitId> today) {
        for (var unit : today) {
            var slot = then.contains(unit) ? Slot.ofBoth(month) : Slot.of(Layer.AS_IS, month);
            tally(unit, slot).add(earned, 1);
        }
        for (var unit : then) {
            if (!today.contains(unit)) {
                tally(unit, Slot.of(Layer.AS_WAS, month)).add(earned, 1);
            }
        }
    }

    /// Takes what counts at one place of today's tree to another one.
    void move(Contribution contribution, int n, Sector sector, UnitId from, UnitId to, DayTree today) {
        var slot = Slot.of(Layer.AS_IS, contribution.month());
        today.chain(from)
                .forEach(unit -> tally(unit, slot).add(contribution.measure(), sector, contribution.gender(), -n));
        today.chain(to)
                .forEach(unit -> tally(unit, slot).add(contribution.measure(), sector, contribution.gender(), n));
    }

    private void carryOver(Slot slot, Tally moving, Lineage lineage) {
        var before = lineage.at(slot.month().minusMonths(1));
        var after = lineage.at(slot.month());
        before.stream()
                .filter(unit -> !after.contains(unit))
                .forEach(unit -> tally(unit, slot).add(moving, -1));
        after.stream()
                .filter(unit -> !before.contains(unit))
                .forEach(unit -> tally(unit, slot).add(moving, 1));
    }

    void add(UnitId unit, Cell cell, Counts counts, int times) {
        tally(unit, Slot.of(cell.layer(), cell.month())).add(cell.measure(), counts, times);
    }

    /// The unit's cells of a layer as they will be when this is written on top of what is stored.
    Map<Cell, Counts> onTopOf(Map<UnitId, Map<Cell, Counts>> stored, UnitId unit, Layer layer) {
        var sum = new HashMap<Cell, Counts>();
        stored.getOrDefault(unit, Map.of()).forEach((cell, counts) -> {
            if (cell.layer() == layer) {
                sum(sum, cell).add(counts, 1);
            }
        });
        units.getOrDefault(unit, Map.of()).forEach((slot, tally) -> {
            if (slot.countsIn(layer)) {
                tally.byMeasure()
                        .forEach((measure, counts) ->
                                sum(sum, new Cell(layer, measure, slot.month())).add(counts, 1));
            }
        });
        return sum;
    }

    private static Counts sum(Map<Cell, Counts> sums, Cell cell) {
        return sums.computeIfAbsent(cell, _ -> Counts.none());
    }

    /// In key order, in which everybody writes, so that nobody waits in a circle. What does not change is left out.
    public void changes(Each each) {
        units.keySet().stream()
                .sorted()
                .forEach(unit -> Optional.ofNullable(units.get(unit)).orElseThrow().entrySet().stream()
                        .filter(slot -> !slot.getValue().isZero())
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(slot -> each.changes(unit, slot.getKey(), slot.getValue())));
    }

    /// Hears what is added in a slot.
    @FunctionalInterface
    public interface Each {
        void changes(UnitId unit, Slot slot, Tally tally);
    }

    private Tally tally(UnitId unit, Slot slot) {
        return units.computeIfAbsent(unit, _ -> new HashMap<>()).computeIfAbsent(slot, _ -> new Tally());
    }
}
