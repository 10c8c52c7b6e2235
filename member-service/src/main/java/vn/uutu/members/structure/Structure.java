package vn.uutu.members.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.members.dated.ExpectedVersion;
import vn.uutu.members.dated.Period;
import vn.uutu.members.dated.Present;
import vn.uutu.members.unit.Ancestry;
import vn.uutu.members.unit.Unit;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitEvents;
import vn.uutu.members.unit.UnitId;
import vn.uutu.members.unit.UnitProblem;
import vn.uutu.members.unit.Units;

@Service
class Structure {

    private final Units units;
    private final UnitEvents events;
    private final Present present;

    Structure(Units units, UnitEvents events, Present present) {
        this.units = units;
        this.events = events;
        this.present = present;
    }

    @Transactional
    public Unit establish(EstablishUnit command) {
        units.lockTree();
        var identity = command.identity();
        var description = command.description();
        var life = Period.since(command.on());
        if (!units.levels().contains(description.level())) {
            throw new UnitProblem.UnknownLevel(description.level());
        }
        identity.sector().filter(sector -> !units.sectors().contains(sector)).ifPresent(sector -> {
            throw new UnitProblem.UnknownSector(sector);
        });
        refuseTakenCode(description.code(), life, identity.id());
        refuseDeadParent(description.parent(), life);
        refuseLaterPredecessor(identity.predecessors(), command.on());
        return carryOut(Unit.establish(identity, description, command.on(), present.recorded()));
    }

    @Transactional
    public Unit recode(UnitId id, ExpectedVersion expected, UnitCode code, LocalDate on) {
        units.lockTree();
        var unit = alive(id, expected);
        refuseTakenCode(code, Period.since(on), id);
        return carryOut(unit.recode(code, on, present.recorded()));
    }

    @Transactional
    public Unit rename(UnitId id, ExpectedVersion expected, String name, LocalDate on) {
        units.lockTree();
        return carryOut(alive(id, expected).rename(name, on, present.recorded()));
    }

    @Transactional
    public Unit move(UnitId id, ExpectedVersion expected, Optional<UnitId> parent, LocalDate on) {
        units.lockTree();
        var unit = alive(id, expected);
        refuseDeadParent(parent, Period.since(on));
        var ancestry = parent.map(units::above).orElse(Ancestry.NONE);
        return carryOut(unit.move(parent, on, present.recorded(), ancestry));
    }

    /// @param on the first day on which the unit no longer exists
    @Transactional
    public Unit close(
            UnitId id, ExpectedVersion expected, LocalDate on, List<UnitId> successors, Optional<UnitId> heldBy) {
        units.lockTree();
        var unit = alive(id, expected);
        if (units.isNeededFrom(id, on)) {
            throw new UnitProblem.StillNeeded(id);
        }
        return carryOut(unit.close(on, successors, heldBy, present.recorded()));
    }

    private Unit.Alive alive(UnitId id, ExpectedVersion expected) {
        var unit = units.get(id);
        expected.check(unit.version());
        return switch (unit) {
            case Unit.Alive alive -> alive;
            case Unit.Closed closed -> throw new UnitProblem.AlreadyClosed(closed.id());
        };
    }

    private void refuseTakenCode(UnitCode code, Period period, UnitId id) {
        if (!units.isCodeFree(code, period, id)) {
            throw new UnitProblem.CodeTaken(code);
        }
    }

    private void refuseDeadParent(Optional<UnitId> parent, Period period) {
        parent.ifPresent(id -> {
            var lives = units.livesOf(List.of(id));
            if (!isAliveDuring(lives, id, period)) {
                throw new UnitProblem.ParentNotAlive(id);
            }
        });
    }

    /// A unit comes from what was there before; whether it is there still does not matter.
    private void refuseLaterPredecessor(List<UnitId> predecessors, LocalDate on) {
        var lives = units.livesOf(predecessors);
        predecessors.stream()
                .filter(id -> Optional.ofNullable(lives.get(id))
                        .filter(life -> life.from().isBefore(on))
                        .isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw new UnitProblem.PredecessorLater(predecessors.indexOf(id), on);
                });
    }

    private static boolean isAliveDuring(Map<UnitId, Period> lives, UnitId id, Period period) {
        return Optional.ofNullable(lives.get(id))
                .filter(life -> life.contains(period))
                .isPresent();
    }

    private Unit carryOut(Unit.Transition transition) {
        units.save(List.of(transition.unit()));
        events.announce(transition.event());
        return transition.unit();
    }
}
