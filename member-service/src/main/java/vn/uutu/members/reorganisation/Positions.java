package vn.uutu.members.reorganisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.uutu.members.reorganisation.Objection.Rule;

/// What stands under what afterwards, and which step put it there.
final class Positions {

    private final Map<UnitRef, Optional<UnitRef>> parents = new HashMap<>();
    private final Map<UnitRef, Integer> steps = new LinkedHashMap<>();

    void keep(UnitRef unit, Optional<UnitRef> parent) {
        parents.put(unit, parent);
    }

    void put(int step, UnitRef unit, Optional<UnitRef> parent) {
        parents.put(unit, parent);
        steps.put(unit, step);
    }

    void refuseCircles(Consumer<Objection> objections) {
        steps.forEach((unit, step) -> {
            if (standsAboveItself(unit)) {
                objections.accept(new Objection(step, Rule.CIRCLE, unit.known()));
            }
        });
    }

    private boolean standsAboveItself(UnitRef unit) {
        var seen = new HashSet<UnitRef>();
        var above = parentOf(unit);
        while (above.isPresent() && !above.get().equals(unit) && seen.add(above.get())) {
            above = parentOf(above.get());
        }
        return above.filter(unit::equals).isPresent();
    }

    private Optional<UnitRef> parentOf(UnitRef unit) {
        return parents.getOrDefault(unit, Optional.empty());
    }
}
