package vn.uutu.reporting.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import vn.uutu.reporting.tree.Draft;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;

/// Takes over new states of units, and moves what they counted to where they now belong. Needs a transaction.
public final class Growth {

    private final Trees trees;
    private final Cells cells;
    private final Waiting waiting;

    public Growth(Trees trees, Cells cells, Waiting waiting) {
        this.trees = trees;
        this.cells = cells;
        this.waiting = waiting;
    }

    /// Repeats and late arrivals change nothing. A state that would make a circle waits for the other unit's state.
    public void grow(Collection<Unit> arrived) {
        var tree = trees.lockedForChange();
        var candidates = newest(tree, arrived);
        var planting = new Planting(new Draft(tree), cells.of(candidates.keySet()));
        var placed = planting.placeAll(candidates);
        trees.keepWaiting(candidates.values(), placed.stream().map(Unit::id).toList());
        if (!placed.isEmpty()) {
            trees.save(placed);
            planting.count(waiting.take(planting.newcomers()));
            cells.add(planting.deltas());
        }
    }

    /// What is newer than the tree: what has arrived, and what has waited.
    private Map<UnitId, Unit> newest(Tree tree, Collection<Unit> arrived) {
        var all = new ArrayList<>(trees.waiting());
        all.addAll(arrived);
        var newest = new TreeMap<UnitId, Unit>();
        all.stream()
                .filter(unit -> tree.find(unit.id())
                        .map(known -> known.version() < unit.version())
                        .orElse(true))
                .forEach(unit -> newest.merge(unit.id(), unit, (a, b) -> a.version() < b.version() ? b : a));
        return newest;
    }
}
