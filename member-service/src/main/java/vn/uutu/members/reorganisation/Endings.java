package vn.uutu.members.reorganisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.uutu.members.reorganisation.Objection.Rule;
import vn.uutu.members.unit.UnitId;

/// Which units the steps close, and how.
final class Endings {

    private final Map<UnitId, Ending> all = new LinkedHashMap<>();
    private final Tree tree;
    private final Consumer<Objection> objections;

    Endings(List<Step> steps, Tree tree, Consumer<Objection> objections) {
        this.tree = tree;
        this.objections = objections;
        for (var number = 0; number < steps.size(); number++) {
            read(number, steps.get(number));
        }
        for (var number = 0; number < steps.size(); number++) {
            if (steps.get(number) instanceof Step.AbolishLevel abolition) {
                lift(number, abolition);
            }
        }
    }

    Map<UnitId, Ending> all() {
        return all;
    }

    Optional<Ending> of(UnitId unit) {
        return Optional.ofNullable(all.get(unit));
    }

    Set<UnitId> units() {
        return all.keySet();
    }

    private void read(int number, Step step) {
        switch (step) {
            case Step.Merge merge -> merge.units().forEach(unit -> end(unit, new Ending.Into(number, merge.into())));
            case Step.Split split -> divide(number, split);
            case Step.Close close -> end(close.unit(), new Ending.Over(number, close.successors()));
            case Step.Join join -> end(join.absorbed(), new Ending.Into(number, UnitRef.of(join.remaining())));
            case Step.Establish _, Step.Rename _, Step.Recode _, Step.Relevel _, Step.Move _, Step.AbolishLevel _ -> {}
        }
    }

    private void divide(int number, Step.Split split) {
        if (split.into().size() < 2
                || Set.copyOf(split.into()).size() < split.into().size()) {
            objections.accept(Objection.of(number, Rule.SUCCESSORS_TOO_FEW, split.unit()));
        }
        end(split.unit(), new Ending.Divided(number, split.into()));
    }

    private void end(UnitId unit, Ending ending) {
        if (!tree.has(unit)) {
            objections.accept(Objection.of(ending.step(), Rule.UNIT_UNKNOWN, unit));
        } else if (all.putIfAbsent(unit, ending) != null) {
            objections.accept(Objection.of(ending.step(), Rule.CLOSED_TWICE, unit));
        }
    }

    private void lift(int number, Step.AbolishLevel abolition) {
        Stream.concat(Stream.of(abolition.within()), abolition.except().stream())
                .filter(unit -> !tree.has(unit))
                .forEach(unit -> objections.accept(Objection.of(number, Rule.UNIT_UNKNOWN, unit)));
        tree.units().values().stream()
                .filter(unit -> unit.level().equals(abolition.level()))
                .filter(unit -> !abolition.except().contains(unit.id()))
                .filter(unit -> tree.isWithin(unit.id(), abolition.within()))
                .forEach(unit -> all.putIfAbsent(unit.id(), new Ending.Lifted(number)));
    }
}
