package vn.uutu.reporting.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A tree while units are put into it, one after the other.
public final class Draft {

    private final Map<UnitId, Unit> units = new HashMap<>();

    public Draft(Tree tree) {
        this(tree.units());
    }

    private Draft(Collection<Unit> units) {
        units.forEach(this::put);
    }

    public void put(Unit unit) {
        units.put(unit.id(), unit);
    }

    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    public Lineage lineage(UnitId id) {
        return Lineage.of(id, this::find);
    }

    /// Of these states, those that fit as soon as all of them are there. Two units that have been above each other in
    /// different years may be corrected so that neither new state fits the other's old one.
    public List<Unit> fittingTogether(Collection<Unit> states) {
        var group = List.copyOf(states);
        var fitting = fitting(group);
        while (fitting.size() < group.size()) {
            group = fitting;
            fitting = fitting(group);
        }
        return group;
    }

    private List<Unit> fitting(List<Unit> group) {
        var trial = new Draft(units.values());
        group.forEach(unit -> find(unit.id()).map(Unit::alone).ifPresent(trial::put));
        var fitting = new ArrayList<Unit>();
        for (var unit : group) {
            if (!trial.wouldLoop(unit)) {
                trial.put(unit);
                fitting.add(unit);
            }
        }
        return fitting;
    }

    /// Whether this state of a unit would put it above itself in some month.
    public boolean wouldLoop(Unit unit) {
        return Step.of(unit).stream()
                .anyMatch(step -> step.parent()
                        .map(parent -> Lineage.climb(parent, step.from(), step.before(), this::find)
                                .anyMatch(above -> above.holds(unit.id())))
                        .orElse(false));
    }
}
