package vn.uutu.reporting.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.uutu.reporting.tree.Draft;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;

/// Puts units into a tree one after the other, and collects what that does to the cells of the months' own trees.
final class Planting {

    private final Draft draft;
    private final Map<UnitId, Map<Cell, Counts>> stored;
    private final Deltas deltas = new Deltas();
    private final List<UnitId> newcomers = new ArrayList<>();

    /// @param stored the cells of all units that may be placed
    Planting(Draft draft, Map<UnitId, Map<Cell, Counts>> stored) {
        this.draft = draft;
        this.stored = stored;
    }

    /// Places units until none fits any more, and takes those that fit out of the candidates.
    List<Unit> placeAll(Map<UnitId, Unit> candidates) {
        var placed = new ArrayList<Unit>();
        var before = -1;
        while (before < placed.size()) {
            before = placed.size();
            for (var unit : List.copyOf(candidates.values())) {
                if (!draft.wouldLoop(unit)) {
                    placed.add(place(unit));
                }
            }
            placed.forEach(unit -> candidates.remove(unit.id()));
            placed.addAll(placeTogether(draft.fittingTogether(candidates.values())));
            placed.forEach(unit -> candidates.remove(unit.id()));
        }
        return placed;
    }

    /// Each is first taken out from under its parents: with part of the new states and part of the old ones there would
    /// be a circle on the way.
    private List<Unit> placeTogether(List<Unit> units) {
        units.forEach(unit -> draft.find(unit.id()).map(Unit::alone).ifPresent(this::place));
        return units.stream().map(this::place).toList();
    }

    List<UnitId> newcomers() {
        return newcomers;
    }

    Deltas deltas() {
        return deltas;
    }

    private Unit place(Unit unit) {
        var known = draft.find(unit.id());
        var counted = known.map(unit::withSectorOf).orElse(unit);
        var before = draft.lineage(unit.id());
        draft.put(counted);
        var after = draft.lineage(unit.id());
        if (known.isEmpty()) {
            newcomers.add(unit.id());
        }
        if (!before.equals(after)) {
            new Restructuring(unit.id(), before, after, deltas.onTopOf(stored, unit.id(), Layer.AS_WAS)).into(deltas);
        }
        return counted;
    }
}
