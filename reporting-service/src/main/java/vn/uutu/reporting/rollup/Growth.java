package vn.uutu.reporting.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.uutu.reporting.fact.MemberFact;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.rollup.Reorganisations.Part;
import vn.uutu.reporting.tree.Division;
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
    private final Facts<MemberFact> members;
    private final Facts<ReferralFact> referrals;
    private final Supplier<LocalDate> today;

    /// @param today the day in Asia/Ho_Chi_Minh
    public Growth(
            Trees trees,
            Cells cells,
            Waiting waiting,
            Reorganisations reorganisations,
            Facts<MemberFact> members,
            Facts<ReferralFact> referrals,
            Supplier<LocalDate> today) {
        this.trees = trees;
        this.cells = cells;
        this.waiting = waiting;
        this.reorganisations = reorganisations;
        this.members = members;
        this.referrals = referrals;
        this.today = today;
    }

    /// Repeats and late arrivals change nothing. A state that would make a circle waits for the other unit's state, and
    /// one that is part of a reorganisation for the whole of it.
    public void grow(Collection<Unit> arrived) {
        grow(trees.lockedForChange(), arrived, List.of());
    }

    /// What is whole with these parts holds in one step.
    public void reorganise(Collection<Part> parts) {
        var tree = trees.lockedForChange();
        reorganisations.keep(parts);
        var whole = reorganisations.whole(
                parts.stream().map(Part::reorganisation).distinct().toList());
        grow(tree, reorganisations.units(whole), reorganisations.divisions(whole));
    }

    private void grow(Tree tree, Collection<Unit> arrived, Collection<Division> divisions) {
        var heard = new ArrayList<>(trees.waiting());
        heard.addAll(arrived);
        var early = early(heard);
        heard.removeAll(early);
        var candidates = newest(tree, heard);
        var planting = new Planting(new Draft(tree), cells.of(Layer.AS_WAS, candidates.keySet()));
        var placed = planting.placeAll(candidates);
        early.addAll(candidates.values());
        var divided = tree.divisions().newIn(divisions);
        var grown = tree;
        if (!placed.isEmpty() || !divided.isEmpty()) {
            grown = trees.save(tree, placed, divided, day(tree));
            lay(tree, grown, planting.deltas(), planting.newcomers());
        }
        trees.keepWaiting(
                newest(grown, early).values(), placed.stream().map(Unit::id).toList());
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
        lay(tree, trees.save(tree, List.of(), List.of(), day(tree)), new Deltas(), List.of());
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
        var harvest = new Harvest(grown);
        waiting.take(newcomers).forEach(harvest::add);
        harvest.into(deltas, after);
        part(tree, grown, newcomers).into(deltas, grown, after);
        cells.add(deltas);
    }

    /// Only here facts are looked at: those of the branches that are divided, and of what these hold.
    private Parting part(Tree tree, Tree grown, List<UnitId> newcomers) {
        var units = grown.placedOtherwise(tree);
        newcomers.stream().filter(grown.parted()::contains).forEach(units::add);
        var parting = new Parting();
        Stream.of(members, referrals)
                .flatMap(facts -> Facts.allOf(facts, units))
                .forEach(fact -> fact.contribute((contribution, n) -> {
                    var unit = contribution.unit();
                    if (units.contains(unit)) {
                        var before = newcomers.contains(unit) ? unit : tree.place(unit, fact.member());
                        parting.add(contribution, n, before, grown.place(unit, fact.member()));
                    }
                }));
        return parting;
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

    /// Of each unit the newest state, if it is newer than the tree's.
    private static Map<UnitId, Unit> newest(Tree tree, Collection<Unit> states) {
        var newest = new TreeMap<UnitId, Unit>();
        states.stream()
                .filter(unit -> tree.find(unit.id())
                        .map(known -> known.version() < unit.version())
                        .orElse(true))
                .forEach(unit -> newest.merge(unit.id(), unit, (a, b) -> a.version() < b.version() ? b : a));
        return newest;
    }
}
