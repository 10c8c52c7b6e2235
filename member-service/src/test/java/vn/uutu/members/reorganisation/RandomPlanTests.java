package vn.uutu.members.reorganisation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.uutu.members.reorganisation.Organisation.DECISION;
import static vn.uutu.members.reorganisation.Organisation.fresh;
import static vn.uutu.members.reorganisation.Organisation.id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitId;

/// Random steps on random organisations: a plan to which nothing is objected loses nobody, however odd it is.
class RandomPlanTests {

    private static final List<String> LEVELS = List.of("province", "district", "commune", "branch");
    private static final int PROPOSALS = 2_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void aCompletePlanLosesNobody(long seed) {
        var random = new Random(seed);
        var complete = 0;
        var refused = 0;
        for (var number = 0; number < PROPOSALS; number++) {
            var organisation = organisation(random);
            var steps = steps(random, organisation);
            var plan = decided(random, organisation, steps);
            if (plan.isComplete()) {
                complete++;
                new After(organisation, plan).assertNothingIsLost();
            } else {
                assertThat(plan.objections())
                        .as("seed %d, proposal %d", seed, number)
                        .isNotEmpty();
                refused++;
            }
        }
        assertThat(complete).isGreaterThan(PROPOSALS / 10);
        assertThat(refused).isGreaterThan(PROPOSALS / 10);
    }

    @Test
    void theGeneratorTakesEveryKindOfStep() {
        var random = new Random(1);
        var kinds = new HashSet<Class<?>>();
        for (var number = 0; number < PROPOSALS; number++) {
            steps(random, organisation(random)).forEach(step -> kinds.add(step.getClass()));
        }
        assertThat(kinds).containsExactlyInAnyOrder(Step.class.getPermittedSubclasses());
    }

    /// Chooses what is open, at random, until nothing is.
    private static Plan decided(Random random, Organisation organisation, List<Step> steps) {
        var plan = organisation.plan(steps.toArray(Step[]::new));
        var units = new HashMap<UnitId, UnitRef>();
        var members = new HashMap<MemberId, UnitRef>();
        var holders = new HashMap<UnitId, UnitRef>();
        for (var open : plan.open()) {
            var choice = open.among().get(random.nextInt(open.among().size()));
            switch (open) {
                case Open.Below below -> units.put(below.unit(), choice);
                case Open.Member member -> members.put(member.member(), choice);
                case Open.Holder holder -> holders.put(holder.divided(), choice);
            }
        }
        var choices = new Choices(units, members, holders);
        return Plan.of(new Proposal(DECISION, steps, choices), organisation.tree(), organisation.members());
    }

    private static Organisation organisation(Random random) {
        var organisation = new Organisation().with("1", LEVELS.getFirst()).with("2", LEVELS.getFirst());
        var above = new ArrayList<>(List.of("1", "2"));
        var member = 0;
        var unit = 2;
        for (var level : LEVELS.subList(1, LEVELS.size())) {
            var below = new ArrayList<String>();
            for (var number = 0; number < 2 + random.nextInt(4); number++) {
                var parent = above.get(random.nextInt(above.size()));
                var code = String.valueOf(++unit);
                var belonging = new int[level.equals("branch") ? random.nextInt(3) : 0];
                for (var i = 0; i < belonging.length; i++) {
                    belonging[i] = ++member;
                }
                organisation.with(code, level, parent, belonging);
                below.add(code);
            }
            above.addAll(below);
        }
        return organisation;
    }

    private static List<Step> steps(Random random, Organisation organisation) {
        var ids = List.copyOf(organisation.tree().units().keySet());
        var keys = random.nextInt(3);
        var steps = new ArrayList<Step>();
        for (var key = 0; key < keys; key++) {
            var code = random.nextInt(4) == 0 ? code(random, organisation) : new UnitCode("new" + key);
            steps.add(new Step.Establish(
                    "k" + key, code, "Mới", level(random), Optional.empty(), parent(random, ids, key)));
        }
        for (var number = 0; number < 1 + random.nextInt(4); number++) {
            steps.add(step(random, organisation, ids, keys));
        }
        return steps;
    }

    private static Step step(Random random, Organisation organisation, List<UnitId> ids, int keys) {
        return switch (random.nextInt(9)) {
            case 0 -> new Step.Rename(one(random, ids), "Tên khác");
            case 1 -> new Step.Recode(one(random, ids), code(random, organisation));
            case 2 -> new Step.Relevel(one(random, ids), level(random));
            case 3 -> new Step.Move(one(random, ids), parent(random, ids, keys));
            case 4 -> new Step.Merge(List.of(one(random, ids), one(random, ids)), target(random, ids, keys));
            case 5 -> new Step.Split(one(random, ids), List.of(target(random, ids, keys), target(random, ids, keys)));
            case 6 -> new Step.Close(one(random, ids), List.of(target(random, ids, keys)));
            case 7 -> new Step.AbolishLevel(new Level("district"), one(random, ids));
            default -> new Step.Join(id("1"), id("2"), Optional.empty(), Optional.empty());
        };
    }

    private static Optional<UnitRef> parent(Random random, List<UnitId> ids, int keys) {
        return random.nextInt(10) == 0 ? Optional.empty() : Optional.of(target(random, ids, keys));
    }

    private static UnitRef target(Random random, List<UnitId> ids, int keys) {
        return keys > 0 && random.nextBoolean() ? fresh("k" + random.nextInt(keys)) : UnitRef.of(one(random, ids));
    }

    private static Level level(Random random) {
        return new Level(LEVELS.get(random.nextInt(LEVELS.size())));
    }

    private static UnitCode code(Random random, Organisation organisation) {
        var units = List.copyOf(organisation.tree().units().values());
        return random.nextBoolean() ? units.get(random.nextInt(units.size())).code() : new UnitCode("x");
    }

    private static UnitId one(Random random, List<UnitId> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    /// The organisation as the plan leaves it, put together without any of the planning.
    private static final class After {

        private final Organisation before;
        private final Plan plan;
        private final Map<UnitRef, Optional<UnitRef>> parents = new HashMap<>();
        private final Map<UnitRef, UnitCode> codes = new HashMap<>();
        private final Map<MemberId, UnitRef> branches = new HashMap<>();

        After(Organisation before, Plan plan) {
            this.before = before;
            this.plan = plan;
            before.tree().units().values().forEach(unit -> {
                parents.put(UnitRef.of(unit.id()), unit.parent().map(UnitRef::of));
                codes.put(UnitRef.of(unit.id()), unit.code());
            });
            before.members().forEach((unit, those) -> those.forEach(one -> branches.put(one, UnitRef.of(unit))));
            plan.closed().forEach(it -> {
                parents.remove(UnitRef.of(it.unit()));
                codes.remove(UnitRef.of(it.unit()));
            });
            plan.founded().forEach(it -> {
                parents.put(fresh(it.as().key()), it.as().parent());
                codes.put(fresh(it.as().key()), it.as().code());
            });
            plan.changed().forEach(it -> {
                it.position().ifPresent(to -> parents.put(UnitRef.of(it.unit()), to.parent()));
                it.code().ifPresent(to -> codes.put(UnitRef.of(it.unit()), to));
            });
            branches.putAll(plan.placed());
        }

        void assertNothingIsLost() {
            assertThat(parents)
                    .hasSize(before.tree().units().size()
                            - plan.closed().size()
                            + plan.founded().size());
            assertThat(parents.values().stream().flatMap(Optional::stream)).allMatch(parents::containsKey);
            assertThat(branches.values()).allMatch(parents::containsKey);
            assertThat(branches.keySet()).isEqualTo(everybody());
            assertThat(codes.values()).doesNotHaveDuplicates();
            parents.keySet().forEach(this::assertNoCircle);
            plan.closed().forEach(this::assertLineage);
            plan.founded()
                    .forEach(founded -> founded.predecessors()
                            .forEach(unit -> assertThat(closed(unit).successors())
                                    .contains(fresh(founded.as().key()))));
        }

        private Set<MemberId> everybody() {
            var all = new HashSet<MemberId>();
            before.members().values().forEach(all::addAll);
            return all;
        }

        private void assertNoCircle(UnitRef unit) {
            var steps = 0;
            for (var at = Optional.of(unit); at.isPresent(); at = requireNonNull(parents.get(at.get()))) {
                assertThat(steps++).isLessThanOrEqualTo(parents.size());
            }
        }

        private void assertLineage(Plan.Closed closed) {
            assertThat(closed.successors()).isNotEmpty().allMatch(parents::containsKey);
            assertThat(closed.holder()).isPresent();
            assertThat(closed.successors()).contains(closed.holder().orElseThrow());
            closed.successors().stream()
                    .filter(UnitRef.New.class::isInstance)
                    .forEach(successor -> assertThat(plan.founded())
                            .anyMatch(it -> fresh(it.as().key()).equals(successor)
                                    && it.predecessors().contains(closed.unit())));
        }

        private Plan.Closed closed(UnitId unit) {
            return plan.closed().stream()
                    .filter(it -> it.unit().equals(unit))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
