package vn.uutu.members.reorganisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.uutu.members.reorganisation.Objection.Rule;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitId;

/// Which codes are used afterwards, and which step gave them.
final class Codes {

    private final Set<UnitCode> kept = new HashSet<>();
    private final Set<UnitId> recoded = new HashSet<>();
    private final List<Given> given = new ArrayList<>();

    private record Given(int step, UnitCode code) {}

    void give(int step, UnitCode code) {
        given.add(new Given(step, code));
    }

    void change(int step, UnitId unit, UnitCode code) {
        recoded.add(unit);
        give(step, code);
    }

    void keep(Tree.Place unit) {
        if (!recoded.contains(unit.id())) {
            kept.add(unit.code());
        }
    }

    void refuseTaken(Consumer<Objection> objections) {
        var taken = new HashSet<>(kept);
        for (var one : given) {
            if (!taken.add(one.code())) {
                objections.accept(Objection.of(one.step(), Rule.CODE_TAKEN));
            }
        }
    }
}
