package vn.uutu.reporting.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.uutu.reporting.rollup.Reorganisations.Part;
import vn.uutu.reporting.tree.Draft;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;

/// Takes over new states of units, and moves what they counted to where they now belong. Needs a transaction.
public final class Growth {

    private final Trees trees;
    private final Cells cells;
    private final Waiting waiting;
    private final Reorganisations reorganisations;
    private final Supplier<LocalDate> today;

    /// @param today the day in Asia/Ho_Chi_Minh
    public Growth(
            Trees trees, Cells cells, Waiting waiting, Reorganisations reorganisations, Supplier<LocalDate> today) {
        this.trees = trees;
        this.cells = cells;
        this.waiting = waiting;
        this.reorganisations = reorganisations;
        this.today = today;
    }

    /// Repeats and late arrivals change nothing. A state that would make a circle waits for the other unit's state, and
    /// one that is part of a reorganisation for the whole of it.
    public void grow(Collection<Unit> arrived) {
        grow(trees.lockedForChange(), arrived);
    }

    /// What is whole with these parts holds in one step.
    public void reorganise(Collection<Part> parts) {
        var tree = trees.lockedForChange();
        reorganisations.keep(parts);
        var whole = reorganisations.whole(
                parts.stream().map(Part::reorganisation).distinct().toList());
        grow(tree, reorganisations.units(whole));
    }

    private void grow(Tree tree, Collection<Unit> arrived) {
        var candidates = newest(tree, arrived);
        var early = early(candidates.values());
        candidates.values().removeAll(early);
        var planting = new Planting(new Draft(tree), cells.of(Layer.AS_WAS, candidates.keySet()));
        var placed = planting.placeAll(candidates);
        early.addAll(candidates.values());
        trees.keepWaiting(early, placed.stream().map(Unit::id).toList());
        if (!placed.isEmpty()) {
            lay(tree, trees.save(tree, placed, day(tree)), planting.deltas(), planting.newcomers());
        }
    }

    /// What was dated ahead takes effect when its day has come.
    ///
    /// @return whether anything has turned since the cells were laid on the tree of a day
    public boolean followToday() {
        if (isUpToDate(trees.seen())) {
            return false;
        }
        var tree = trees.lockedForChange();
        if (isUpToDate(tree)) {
            return false;
        }
        lay(tree, trees.save(tree, List.of(), day(tree)), new Deltas(), List.of());
        return true;
    }

    private boolean isUpToDate(Tree tree) {
        return tree.on(tree.asIsDay()) == tree.on(day(tree));
    }

    /// Never back, whatever the clock says.
    private LocalDate day(Tree tree) {
        var now = today.get();
        return tree.asIsDay().isAfter(now) ? tree.asIsDay() : now;
    }

    private void lay(Tree tree, Tree grown, Deltas deltas, List<UnitId> newcomers) {
        var before = tree.on(tree.asIsDay());
        var after = grown.on(grown.asIsDay());
        new Rehanging(before, after, cells.of(Layer.AS_IS, after.differences(before)), deltas).rehang();
        waiting.take(newcomers)
                .forEach((contribution, n) -> grown.find(contribution.unit())
                        .ifPresent(unit ->
                                deltas.spread(contribution, n, unit.sector(), grown.lineage(unit.id()), after)));
        cells.add(deltas);
    }

    /// Those that are part of a reorganisation of which not every part is there.
    private List<Unit> early(Collection<Unit> units) {
        var whole = reorganisations.whole(units.stream()
                .flatMap(unit -> unit.partOf().stream())
                .distinct()
                .toList());
        return units.stream()
                .filter(unit ->
                        unit.partOf().filter(part -> !whole.contains(part)).isPresent())
                .collect(Collectors.toCollection(ArrayList::new));
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
