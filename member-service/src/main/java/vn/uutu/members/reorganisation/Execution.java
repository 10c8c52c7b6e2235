package vn.uutu.members.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.uutu.members.dated.Present;
import vn.uutu.members.dated.Recorded;
import vn.uutu.members.dated.Timeline;
import vn.uutu.members.unit.Ancestry;
import vn.uutu.members.unit.ReorganisationId;
import vn.uutu.members.unit.Unit;
import vn.uutu.members.unit.UnitId;
import vn.uutu.members.unit.UnitProblem;

/// A complete plan, carried out on the units themselves by their own transitions.
public final class Execution {

    private final ReorganisationId reorganisation;
    private final Plan plan;
    private final LocalDate day;
    private final Present present;
    private final Map<UnitId, Unit> units;
    private final Map<String, UnitId> begun = new LinkedHashMap<>();
    private final List<List<Unit.Transition>> rounds = new ArrayList<>();

    /// @param units those that the plan changes or closes
    public Execution(Approved approved, Map<UnitId, Unit> units, Present present) {
        this.reorganisation = approved.id();
        this.plan = approved.plan();
        this.day = approved.day();
        this.present = present;
        this.units = new HashMap<>(units);
        plan.founded().forEach(it -> begun.put(it.as().key(), new UnitId(present.newId())));
    }

    /// What is carried out.
    public record Approved(ReorganisationId id, Plan plan, LocalDate day) {}

    /// What the units become, in rounds: no unit is in one twice.
    ///
    /// @param above what is above the units that others go to, as it is recorded
    public List<List<Unit.Transition>> carryOut(Ancestry above) {
        var ancestry = afterwards(above);
        round(plan.founded().stream().map(this::establish));
        changes(Plan.Changed::code, (unit, code, at) -> unit.recode(code, day, at));
        changes(Plan.Changed::name, (unit, name, at) -> unit.rename(name, day, at));
        changes(Plan.Changed::level, (unit, level, at) -> unit.relevel(level, day, at));
        changes(Plan.Changed::position, (unit, to, at) -> unit.move(parent(to), day, at, ancestry));
        round(plan.closed().stream().map(this::close));
        return rounds;
    }

    public UnitId idOf(UnitRef ref) {
        return switch (ref) {
            case UnitRef.Known known -> known.id();
            case UnitRef.New fresh ->
                Optional.ofNullable(begun.get(fresh.key())).orElseThrow();
        };
    }

    /// With all moves made, so that none is refused for what another one changes.
    private Ancestry afterwards(Ancestry above) {
        var recorded = present.recorded();
        var parents = new HashMap<UnitId, Timeline<Optional<UnitId>>>(above.parents());
        plan.founded()
                .forEach(it -> parents.put(
                        idOf(new UnitRef.New(it.as().key())),
                        Timeline.starting(it.as().parent().map(this::idOf), day, recorded)));
        plan.changed()
                .forEach(it -> it.position()
                        .ifPresent(to -> parents.put(
                                it.unit(), alive(it.unit()).history().parents().change(parent(to), day, recorded))));
        return new Ancestry(parents);
    }

    private Optional<UnitId> parent(Plan.Position position) {
        return position.parent().map(this::idOf);
    }

    private Unit.Transition establish(Plan.Founded it) {
        var step = it.as();
        var identity = new Unit.Identity(idOf(new UnitRef.New(step.key())), step.sector(), it.predecessors());
        var description = new Unit.Description(
                step.code(), step.name(), step.level(), step.parent().map(this::idOf));
        return Unit.establish(identity, description, day, present.recorded());
    }

    private Unit.Transition close(Plan.Closed it) {
        var successors = it.successors().stream().map(this::idOf).toList();
        return alive(it.unit()).close(day, successors, it.holder().map(this::idOf), present.recorded());
    }

    private <T> void changes(Function<Plan.Changed, Optional<T>> what, Change<T> change) {
        round(plan.changed().stream()
                .flatMap(it -> what.apply(it).stream().map(to -> change.of(alive(it.unit()), to, present.recorded()))));
    }

    private void round(Stream<Unit.Transition> transitions) {
        var made = transitions.map(it -> it.partOf(reorganisation)).toList();
        made.forEach(it -> units.put(it.unit().id(), it.unit()));
        if (!made.isEmpty()) {
            rounds.add(made);
        }
    }

    private Unit.Alive alive(UnitId id) {
        return switch (units.get(id)) {
            case Unit.Alive alive -> alive;
            case Unit.Closed closed -> throw new UnitProblem.AlreadyClosed(closed.id());
            case null -> throw new UnitProblem.NotFound(id);
        };
    }

    private interface Change<T> {

        Unit.Transition of(Unit.Alive unit, T to, Recorded recorded);
    }
}
