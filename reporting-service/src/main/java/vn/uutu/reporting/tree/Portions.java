package vn.uutu.reporting.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The portions into which divisions part what units have counted.
///
/// What a member has earned in a unit goes from holder to holder as those are closed, but where one of them is divided
/// it goes with the member. What no division parts stays with the unit.
final class Portions {

    private final Divisions divisions;
    private final Map<UnitId, Unit> units;
    private final Map<UnitId, List<Unit>> held;
    private final Map<List<UnitId>, Portion> byWay = new HashMap<>();
    private final Map<UnitId, Portion> byId = new HashMap<>();
    private final Set<UnitId> parted = new HashSet<>();

    /// @param held by holder
    Portions(Divisions divisions, Map<UnitId, Unit> units, Map<UnitId, List<Unit>> held) {
        this.divisions = divisions;
        this.units = units;
        this.held = held;
        divisions.branches().forEach(this::part);
    }

    private Optional<UnitId> holder(UnitId unit) {
        return Optional.ofNullable(units.get(unit)).flatMap(Unit::heldBy);
    }

    private void part(UnitId branch) {
        var sources = reached(
                branch,
                unit -> held.getOrDefault(unit, List.of()).stream()
                        .map(Unit::id)
                        .toList());
        parted.addAll(sources);
        divisions.of(branch).keySet().forEach(member -> sources.forEach(source -> remember(way(source, member))));
    }

    private void remember(List<UnitId> way) {
        if (!way.isEmpty() && !byWay.containsKey(way)) {
            var portion = Portion.of(way);
            byWay.put(way, portion);
            byId.put(portion.id(), portion);
        }
    }

    Collection<Portion> all() {
        return byId.values();
    }

    /// The units of whose facts some may belong to a portion.
    Set<UnitId> parted() {
        return parted;
    }

    Optional<Portion> find(UnitId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Where in the tree of a day stands what the member has earned in the unit.
    UnitId place(UnitId unit, UUID member) {
        if (!parted.contains(unit)) {
            return unit;
        }
        return Optional.ofNullable(byWay.get(way(unit, member)))
                .map(Portion::id)
                .orElse(unit);
    }

    /// All on which it depends where those who earned something in the unit stand.
    Map<UnitId, Fork> forks(UnitId unit) {
        var forks = new HashMap<UnitId, Fork>();
        reached(unit, this::next).forEach(reached -> forks.put(reached, fork(reached)));
        return forks;
    }

    record Fork(Optional<UnitId> holder, Map<UUID, UnitId> members) {}

    private Fork fork(UnitId unit) {
        return new Fork(holder(unit), divisions.of(unit));
    }

    private Collection<UnitId> next(UnitId unit) {
        var next = new HashSet<>(divisions.of(unit).values());
        holder(unit).ifPresent(next::add);
        return next;
    }

    /// Empty if no division is on it.
    private List<UnitId> way(UnitId unit, UUID member) {
        var way = new ArrayList<UnitId>();
        var end = 0;
        for (var next = Optional.of(unit); next.isPresent() && !way.contains(next.get()); ) {
            var at = next.get();
            way.add(at);
            var to = divisions.of(at, member).filter(branch -> !way.contains(branch));
            if (to.isPresent()) {
                end = way.size() + 1;
            }
            next = to.or(() -> holder(at));
        }
        return List.copyOf(way.subList(0, Math.min(end, way.size())));
    }

    private static Set<UnitId> reached(UnitId from, Function<UnitId, Collection<UnitId>> next) {
        var all = new LinkedHashSet<UnitId>();
        var rest = new ArrayList<>(List.of(from));
        while (!rest.isEmpty()) {
            var one = rest.removeLast();
            if (all.add(one)) {
                rest.addAll(next.apply(one));
            }
        }
        return all;
    }
}
