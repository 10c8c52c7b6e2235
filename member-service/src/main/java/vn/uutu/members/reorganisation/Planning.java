package vn.uutu.members.reorganisation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.reorganisation.Objection.Rule;
import vn.uutu.members.unit.UnitId;

/// Works out a plan: reads the steps, then sends what the closed units leave to where it goes.
final class Planning {

    private final Proposal proposal;
    private final Tree tree;
    private final Map<UnitId, Set<MemberId>> members;

    private final Set<Objection> objections = new LinkedHashSet<>();
    private final Set<Open> open = new LinkedHashSet<>();
    private final Map<String, Step.Establish> founded = new LinkedHashMap<>();
    private final Map<UnitId, Plan.Changed> changed = new LinkedHashMap<>();
    private final Positions positions = new Positions();
    private final Codes codes = new Codes();
    private final Endings endings;

    Planning(Proposal proposal, Tree tree, Map<UnitId, Set<MemberId>> members) {
        this.proposal = proposal;
        this.tree = tree;
        this.members = members;
        this.endings = new Endings(proposal.steps(), tree, objections::add);
    }

    Plan plan() {
        forEachStep(this::found);
        forEachStep(this::change);
        settleThoseThatGoOn();
        var closed = endings.units().stream().map(this::close).toList();
        var placed = new HashMap<MemberId, UnitRef>();
        endings.units().forEach(unit -> place(unit, placed));
        codes.refuseTaken(objections::add);
        positions.refuseCircles(objections::add);
        return new Plan(
                founded.values().stream()
                        .map(step -> new Plan.Founded(step, predecessors(step, closed)))
                        .toList(),
                List.copyOf(changed.values()),
                closed,
                placed,
                List.copyOf(open),
                List.copyOf(objections));
    }

    private static List<UnitId> predecessors(Step.Establish step, List<Plan.Closed> closed) {
        return closed.stream()
                .filter(unit -> unit.successors().contains(new UnitRef.New(step.key())))
                .map(Plan.Closed::unit)
                .toList();
    }

    private void forEachStep(StepReader reader) {
        for (var number = 0; number < proposal.steps().size(); number++) {
            reader.read(number, proposal.steps().get(number));
        }
    }

    private void found(int number, Step step) {
        if (step instanceof Step.Establish establish && founded.putIfAbsent(establish.key(), establish) != null) {
            objections.add(Objection.of(number, Rule.KEY_TWICE));
        }
    }

    private void change(int number, Step step) {
        switch (step) {
            case Step.Establish it -> begin(number, it);
            case Step.Rename it -> change(number, it.unit(), Plan.Changed::name, to -> to.name(it.name()));
            case Step.Recode it -> {
                change(number, it.unit(), Plan.Changed::code, to -> to.code(it.code()));
                codes.change(number, it.unit(), it.code());
            }
            case Step.Relevel it -> change(number, it.unit(), Plan.Changed::level, to -> to.level(it.level()));
            case Step.Move it -> {
                refuseGone(number, it.parent(), Rule.PARENT_CLOSED);
                change(number, it.unit(), Plan.Changed::position, to -> to.position(it.parent()));
                positions.put(number, UnitRef.of(it.unit()), it.parent());
            }
            case Step.Join it -> {
                it.name().ifPresent(name -> change(number, it.remaining(), Plan.Changed::name, to -> to.name(name)));
                it.code().ifPresent(code -> {
                    change(number, it.remaining(), Plan.Changed::code, to -> to.code(code));
                    codes.change(number, it.remaining(), code);
                });
                refuseGone(number, Optional.of(UnitRef.of(it.remaining())), Rule.SUCCESSOR_CLOSED);
            }
            case Step.Merge it -> refuseGone(number, Optional.of(it.into()), Rule.SUCCESSOR_CLOSED);
            case Step.Split it -> it.into().forEach(to -> refuseGone(number, Optional.of(to), Rule.SUCCESSOR_CLOSED));
            case Step.Close it ->
                it.successors().forEach(to -> refuseGone(number, Optional.of(to), Rule.SUCCESSOR_CLOSED));
            case Step.AbolishLevel _ -> {}
        }
    }

    private void begin(int number, Step.Establish step) {
        refuseGone(number, step.parent(), Rule.PARENT_CLOSED);
        positions.put(number, new UnitRef.New(step.key()), step.parent());
        codes.give(number, step.code());
    }

    private void change(
            int number, UnitId unit, Function<Plan.Changed, Optional<?>> already, UnaryOperator<Plan.Changed> to) {
        var before = changed.getOrDefault(unit, Plan.Changed.nothing(unit));
        if (!tree.has(unit)) {
            objections.add(Objection.of(number, Rule.UNIT_UNKNOWN, unit));
        } else if (endings.of(unit).isPresent()) {
            objections.add(Objection.of(number, Rule.CHANGED_AND_CLOSED, unit));
        } else if (already.apply(before).isPresent()) {
            objections.add(Objection.of(number, Rule.CHANGED_TWICE, unit));
        } else {
            changed.put(unit, to.apply(before));
        }
    }

    /// What others go to must be there, before and after.
    private void refuseGone(int number, Optional<UnitRef> unit, Rule closed) {
        switch (unit.orElse(null)) {
            case null -> {}
            case UnitRef.New(var key)
            when !founded.containsKey(key) -> objections.add(Objection.of(number, Rule.KEY_UNKNOWN));
            case UnitRef.Known(var id)
            when !tree.has(id) -> objections.add(Objection.of(number, Rule.UNIT_UNKNOWN, id));
            case UnitRef.Known(var id)
            when endings.of(id).isPresent() -> objections.add(Objection.of(number, closed, id));
            case UnitRef.New _, UnitRef.Known _ -> {}
        }
    }

    private void settleThoseThatGoOn() {
        for (var unit : tree.units().values()) {
            if (endings.of(unit.id()).isEmpty()) {
                codes.keep(unit);
                settle(unit);
            }
        }
    }

    private void settle(Tree.Place unit) {
        var before = changed.getOrDefault(unit.id(), Plan.Changed.nothing(unit.id()));
        var above = unit.parent().flatMap(endings::of);
        if (before.position().isPresent()) {
            return;
        }
        if (above.isEmpty()) {
            positions.keep(UnitRef.of(unit.id()), unit.parent().map(UnitRef::of));
            return;
        }
        home(unit.id(), unit.parent().orElseThrow(), above.get()).ifPresent(parent -> {
            changed.put(unit.id(), before.position(Optional.of(parent)));
            positions.put(above.get().step(), UnitRef.of(unit.id()), Optional.of(parent));
        });
    }

    /// Where what stands below a unit that closes goes; nothing while that is open or cannot be.
    private Optional<UnitRef> home(UnitId below, UnitId unit, Ending ending) {
        return switch (ending) {
            case Ending.Into into -> Optional.of(into.successor());
            case Ending.Divided divided -> chosen(new Open.Below(below, unit, divided.successors()));
            case Ending.Lifted lifted -> above(below, unit, lifted.step());
            case Ending.Over over -> {
                objections.add(Objection.of(over.step(), Rule.STILL_NEEDED, unit));
                yield Optional.empty();
            }
        };
    }

    private Optional<UnitRef> above(UnitId below, UnitId unit, int step) {
        var parent = tree.parentOf(unit);
        if (parent.isEmpty()) {
            objections.add(Objection.of(step, Rule.PARENT_MISSING, unit));
            return Optional.empty();
        }
        return endings.of(parent.get())
                .map(ending -> home(below, parent.get(), ending))
                .orElseGet(() -> parent.map(UnitRef::of));
    }

    private Optional<UnitRef> chosen(Open question) {
        var choice = proposal.choices().of(question);
        if (choice.isEmpty()) {
            open.add(question);
        }
        return choice;
    }

    private Plan.Closed close(UnitId unit) {
        return switch (endings.of(unit).orElseThrow()) {
            case Ending.Into into -> closed(unit, List.of(into.successor()));
            case Ending.Divided divided -> closed(unit, divided.successors());
            case Ending.Over over -> closed(unit, over.successors());
            case Ending.Lifted lifted ->
                closed(unit, above(unit, unit, lifted.step()).stream().toList());
        };
    }

    private Plan.Closed closed(UnitId unit, List<UnitRef> successors) {
        var holder = successors.size() > 1
                ? chosen(new Open.Holder(unit, successors))
                : successors.stream().findFirst();
        return new Plan.Closed(unit, successors, holder);
    }

    private void place(UnitId unit, Map<MemberId, UnitRef> placed) {
        var those = members.getOrDefault(unit, Set.of());
        switch (endings.of(unit).orElseThrow()) {
            case Ending.Into into -> those.forEach(member -> placed.put(member, into.successor()));
            case Ending.Divided divided ->
                those.forEach(member -> chosen(new Open.Member(member, unit, divided.successors()))
                        .ifPresent(branch -> placed.put(member, branch)));
            case Ending.Lifted lifted -> refuseMembers(those, unit, lifted.step());
            case Ending.Over over -> refuseMembers(those, unit, over.step());
        }
    }

    private void refuseMembers(Set<MemberId> those, UnitId unit, int step) {
        if (!those.isEmpty()) {
            objections.add(Objection.of(step, Rule.STILL_NEEDED, unit));
        }
    }

    private interface StepReader {

        void read(int number, Step step);
    }
}
