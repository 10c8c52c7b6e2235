package vn.uutu.members.unitimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.uutu.members.dated.Dated;
import vn.uutu.members.dated.Period;
import vn.uutu.members.dated.Present;
import vn.uutu.members.unit.Unit;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitEvent;
import vn.uutu.members.unit.UnitId;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// The units that a portion of a file speaks of: those of the register, and those established a line above.
final class KnownUnits {

    private final Map<UnitCode, List<Unit>> byCode = new HashMap<>();
    private final Map<UnitId, Boolean> covered = new HashMap<>();
    private final List<UnitEvent> established = new ArrayList<>();
    private final Scope scope;
    private final Scopes scopes;
    private final Present present;

    /// @param scope the part of the caller's scope in which they may change the organisation
    KnownUnits(List<Unit> units, Scope scope, Scopes scopes, Present present) {
        units.forEach(this::remember);
        this.scope = scope;
        this.scopes = scopes;
        this.present = present;
    }

    List<UnitEvent> established() {
        return established;
    }

    Outcome take(WantedUnit wanted) {
        var same = byCode.getOrDefault(wanted.code(), List.of()).stream()
                .filter(unit -> hasOn(wanted.from(), unit, wanted.code()))
                .findFirst();
        return same.map(unit -> compare(unit, wanted)).orElseGet(() -> establish(wanted));
    }

    private Outcome compare(Unit unit, WantedUnit wanted) {
        var history = unit.history();
        if (!history.names().at(wanted.from()).equals(Optional.of(wanted.name()))) {
            return new Outcome.Refused(Fault.OTHER_NAME);
        }
        if (!history.levels().at(wanted.from()).equals(Optional.of(wanted.level()))
                || !unit.identity().sector().equals(wanted.sector())) {
            return new Outcome.Refused(Fault.OTHER_KIND);
        }
        var parent =
                wanted.parent().flatMap(code -> aliveOn(code, wanted.from())).map(Unit::id);
        return history.parents().at(wanted.from()).equals(Optional.of(parent))
                ? new Outcome.Known()
                : new Outcome.Refused(Fault.OTHER_PLACE);
    }

    private Outcome establish(WantedUnit wanted) {
        var life = Period.since(wanted.from());
        if (byCode.getOrDefault(wanted.code(), List.of()).stream()
                .anyMatch(unit -> unit.history().hasCode(wanted.code(), life))) {
            return new Outcome.Refused(Fault.CODE_TAKEN);
        }
        var parent = wanted.parent().flatMap(code -> aliveOn(code, wanted.from()));
        if (wanted.parent().isPresent()
                && parent.filter(unit -> unit.life().contains(life)).isEmpty()) {
            return new Outcome.Refused(Fault.PARENT_MISSING);
        }
        if (!parent.map(unit -> covers(unit.id())).orElseGet(scope::everything)) {
            return new Outcome.Refused(Fault.OUTSIDE_SCOPE);
        }
        var identity = new Unit.Identity(new UnitId(present.newId()), wanted.sector(), List.of());
        var description = new Unit.Description(wanted.code(), wanted.name(), wanted.level(), parent.map(Unit::id));
        var transition = Unit.establish(identity, description, wanted.from(), present.recorded());
        covered.put(identity.id(), true);
        remember(transition.unit());
        established.add(transition.event());
        return new Outcome.Established();
    }

    private Optional<Unit> aliveOn(UnitCode code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(unit -> hasOn(day, unit, code))
                .findFirst();
    }

    private static boolean hasOn(LocalDate day, Unit unit, UnitCode code) {
        return unit.history().codes().at(day).equals(Optional.of(code));
    }

    private boolean covers(UnitId id) {
        return covered.computeIfAbsent(id, unit -> scope.everything() || scopes.covers(scope, unit.value()));
    }

    private void remember(Unit unit) {
        unit.history().codes().entries().stream()
                .map(Dated::value)
                .distinct()
                .forEach(code ->
                        byCode.computeIfAbsent(code, _ -> new ArrayList<>()).add(unit));
    }

    /// What became of a wanted unit.
    sealed interface Outcome {

        record Established() implements Outcome {}

        record Known() implements Outcome {}

        record Refused(Fault fault) implements Outcome {}
    }
}
