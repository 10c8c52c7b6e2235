package vn.uutu.reporting.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The tree of one day, on which all of history can be laid: every unit that was ever known is in it once.
///
/// A unit that is closed by then stands under the successor that holds what it had counted itself; without one it stays
/// under its last parent. One that is established later stands under its first parent already. Should states that have
/// arrived out of order make a circle, its first unit stands under nobody until the others' states are there.
///
/// Portions of divided branches are nodes of it as well: `Tree.find` does not know them.
public final class DayTree {

    private final Map<UnitId, UnitId> parents = new HashMap<>();
    private final Map<UnitId, List<UnitId>> children = new HashMap<>();
    private boolean cut;

    DayTree(Map<UnitId, Unit> units, Collection<Portion> portions, LocalDate day) {
        units.values().forEach(unit -> parentOn(unit, day).ifPresent(above -> parents.put(unit.id(), above)));
        cutCircles();
        portions.forEach(portion ->
                parents.put(portion.id(), portion.parentOn(day, id -> Optional.ofNullable(units.get(id)))));
        parents.forEach((unit, above) ->
                children.computeIfAbsent(above, _ -> new ArrayList<>()).add(unit));
    }

    private DayTree(Map<UnitId, UnitId> parents) {
        this.parents.putAll(parents);
        parents.forEach((unit, above) ->
                children.computeIfAbsent(above, _ -> new ArrayList<>()).add(unit));
    }

    /// This tree with more that hangs in it.
    public DayTree with(Map<UnitId, UnitId> more) {
        var all = parents();
        all.putAll(more);
        return new DayTree(all);
    }

    /// Whether its units would stand in a circle, were it not cut.
    public boolean isCut() {
        return cut;
    }

    public Optional<UnitId> parent(UnitId unit) {
        return Optional.ofNullable(parents.get(unit));
    }

    /// The unit and all above it.
    public List<UnitId> chain(UnitId unit) {
        return chain(unit, parents);
    }

    public boolean holds(UnitId above, UnitId unit) {
        return chain(unit).contains(above);
    }

    public List<UnitId> children(UnitId unit) {
        return children.getOrDefault(unit, List.of());
    }

    /// The unit and all below it.
    public Set<UnitId> subtree(UnitId unit) {
        var all = new LinkedHashSet<UnitId>();
        var rest = new ArrayList<>(List.of(unit));
        while (!rest.isEmpty()) {
            var next = rest.removeLast();
            all.add(next);
            rest.addAll(children(next));
        }
        return all;
    }

    /// The units that stand under another one, or under nobody any more, in this tree than in that one.
    public Set<UnitId> differences(DayTree other) {
        var all = new HashSet<>(parents.keySet());
        all.addAll(other.parents.keySet());
        all.removeIf(unit -> parent(unit).equals(other.parent(unit)));
        return all;
    }

    /// A copy of who stands under whom, to be changed.
    public Map<UnitId, UnitId> parents() {
        return new HashMap<>(parents);
    }

    public static List<UnitId> chain(UnitId unit, Map<UnitId, UnitId> parents) {
        var chain = new ArrayList<UnitId>();
        for (var next = unit; next != null; next = parents.get(next)) {
            chain.add(next);
        }
        return chain;
    }

    static Optional<UnitId> parentOn(Unit unit, LocalDate day) {
        if (unit.isClosedOn(day) && unit.heldBy().isPresent()) {
            return unit.heldBy();
        }
        return unit.parents().stream()
                .filter(parent -> !parent.from().isAfter(day))
                .reduce((_, later) -> later)
                .or(() -> unit.parents().stream().findFirst())
                .flatMap(Unit.Parent::unit);
    }

    private void cutCircles() {
        var safe = new HashSet<UnitId>();
        for (var start : List.copyOf(parents.keySet())) {
            var path = new LinkedHashSet<UnitId>();
            var next = start;
            while (next != null && !safe.contains(next) && path.add(next)) {
                next = parents.get(next);
            }
            if (next != null && path.contains(next)) {
                cut = true;
                path.stream()
                        .dropWhile(Predicate.not(next::equals))
                        .min(UnitId::compareTo)
                        .ifPresent(parents::remove);
            }
            safe.addAll(path);
        }
    }
}
