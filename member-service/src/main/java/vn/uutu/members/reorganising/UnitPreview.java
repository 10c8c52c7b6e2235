package vn.uutu.members.reorganising;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.reorganisation.Plan;
import vn.uutu.members.reorganisation.Tree;
import vn.uutu.members.reorganisation.UnitRef;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.UnitCode;

/// A touched unit before and after.
///
/// @param becomes `closed`, `established` or `changed`
/// @param members who belong to it directly on the day
/// @param assignments of people in it on the day
record UnitPreview(
        @Nullable UUID unit,
        @Nullable String key,
        String becomes,
        @Nullable State before,
        @Nullable State after,
        List<Named> predecessors,
        List<Named> successors,
        @Nullable Named heldBy,
        int members,
        int assignments) {

    /// In the order in which they are shown: what closes, what begins, what changes.
    static Stream<UnitPreview> all(Prospect prospect) {
        var plan = prospect.plan();
        return Stream.of(
                        plan.closed().stream().map(it -> of(it, prospect)),
                        plan.founded().stream().map(it -> of(it, prospect)),
                        plan.changed().stream().map(it -> of(it, prospect)))
                .flatMap(those -> those);
    }

    UnitPreview with(int members, int assignments) {
        return new UnitPreview(
                unit, key, becomes, before, after, predecessors, successors, heldBy, members, assignments);
    }

    private static UnitPreview of(Plan.Closed it, Prospect prospect) {
        var place = requireNonNull(prospect.tree().units().get(it.unit()));
        return new UnitPreview(
                it.unit().value(),
                null,
                "closed",
                State.of(place, prospect),
                null,
                List.of(),
                it.successors().stream().map(ref -> named(ref, prospect)).toList(),
                it.holder().map(ref -> named(ref, prospect)).orElse(null),
                0,
                0);
    }

    private static UnitPreview of(Plan.Founded it, Prospect prospect) {
        var step = it.as();
        var parent = step.parent().map(ref -> named(ref, prospect)).orElse(null);
        var after = new State(step.code().value(), step.name(), step.level().code(), parent);
        return new UnitPreview(
                null,
                step.key(),
                "established",
                null,
                after,
                it.predecessors().stream()
                        .map(unit -> Named.of(unit, prospect.tree()))
                        .toList(),
                List.of(),
                null,
                0,
                0);
    }

    private static UnitPreview of(Plan.Changed it, Prospect prospect) {
        var place = requireNonNull(prospect.tree().units().get(it.unit()));
        var before = State.of(place, prospect);
        return new UnitPreview(
                it.unit().value(),
                null,
                "changed",
                before,
                before.with(it, prospect),
                List.of(),
                List.of(),
                null,
                0,
                0);
    }

    private static Named named(UnitRef ref, Prospect prospect) {
        return Named.of(ref, prospect.tree(), prospect.plan());
    }

    record State(
            String code,
            String name,
            String level,
            @Nullable Named parent) {

        static State of(Tree.Place place, Prospect prospect) {
            var parent =
                    place.parent().map(unit -> Named.of(unit, prospect.tree())).orElse(null);
            return new State(place.code().value(), place.name(), place.level().code(), parent);
        }

        State with(Plan.Changed change, Prospect prospect) {
            return new State(
                    change.code().map(UnitCode::value).orElse(code),
                    change.name().orElse(name),
                    change.level().map(Level::code).orElse(level),
                    parent(change, prospect));
        }

        private @Nullable Named parent(Plan.Changed change, Prospect prospect) {
            var position = change.position();
            return position.isEmpty()
                    ? parent
                    : position.get().parent().map(ref -> named(ref, prospect)).orElse(null);
        }
    }
}
