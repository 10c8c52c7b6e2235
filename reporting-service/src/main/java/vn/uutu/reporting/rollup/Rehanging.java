package vn.uutu.reporting.rollup;

import java.util.Map;
import java.util.Set;
import vn.uutu.reporting.tree.DayTree;
import vn.uutu.reporting.tree.UnitId;

/// Moves what units have counted, at any time, from where they stood to where they stand today: sums over subtrees, no
/// facts.
///
/// First every unit that moves is taken out, then each is put where it now belongs: so there is no circle on the way,
/// and what moves with a unit that moves itself is moved once.
final class Rehanging {

    private final DayTree after;
    private final Set<UnitId> moved;
    private final Map<UnitId, UnitId> parents;
    private final Map<UnitId, Map<Cell, Counts>> stored;
    private final Deltas deltas;

    /// @param stored the cells of all units that stand elsewhere than before
    Rehanging(DayTree before, DayTree after, Map<UnitId, Map<Cell, Counts>> stored, Deltas deltas) {
        this.after = after;
        this.moved = after.differences(before);
        this.parents = before.parents();
        this.stored = stored;
        this.deltas = deltas;
    }

    void rehang() {
        moved.forEach(unit -> {
            add(unit, -1);
            parents.remove(unit);
        });
        moved.forEach(unit -> {
            after.parent(unit).ifPresent(above -> parents.put(unit, above));
            add(unit, 1);
        });
    }

    private void add(UnitId unit, int times) {
        var cells = deltas.onTopOf(stored, unit, Layer.AS_IS);
        DayTree.chain(unit, parents).stream()
                .skip(1)
                .forEach(above -> cells.forEach((cell, counts) -> deltas.add(above, cell, counts, times)));
    }
}
