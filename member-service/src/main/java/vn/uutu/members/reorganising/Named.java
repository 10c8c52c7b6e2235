package vn.uutu.members.reorganising;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.reorganisation.Plan;
import vn.uutu.members.reorganisation.Step;
import vn.uutu.members.reorganisation.Tree;
import vn.uutu.members.reorganisation.UnitRef;
import vn.uutu.members.unit.UnitId;

/// A unit as people know it: one that is there by its id, with code and name of the day before; one that begins by its
/// key. A unit that is not there has neither code nor name.
record Named(
        @Nullable UUID unit,
        @Nullable String key,
        @Nullable String code,
        @Nullable String name) {

    static Named of(UnitId id, Tree tree) {
        var place = Optional.ofNullable(tree.units().get(id));
        return new Named(
                id.value(),
                null,
                place.map(it -> it.code().value()).orElse(null),
                place.map(Tree.Place::name).orElse(null));
    }

    static Named of(UnitRef ref, Tree tree, Plan plan) {
        return switch (ref) {
            case UnitRef.Known known -> of(known.id(), tree);
            case UnitRef.New fresh -> of(fresh.key(), plan);
        };
    }

    private static Named of(String key, Plan plan) {
        return plan.founded().stream()
                .map(Plan.Founded::as)
                .filter(step -> step.key().equals(key))
                .findFirst()
                .map(Named::of)
                .orElseGet(() -> new Named(null, key, null, null));
    }

    static Named of(Step.Establish step) {
        return new Named(null, step.key(), step.code().value(), step.name());
    }
}
