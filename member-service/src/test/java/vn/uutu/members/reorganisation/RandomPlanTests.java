package vn.uutu.members.reorganisation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.uutu.members.reorganisation.OnPaper.DAY;
import static vn.uutu.members.reorganisation.OnPaper.DECISION;
import static vn.uutu.members.reorganisation.OnPaper.fresh;
import static vn.uutu.members.reorganisation.OnPaper.id;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.uutu.members.dated.Present;
import vn.uutu.members.dated.Timeline;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.unit.Ancestry;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.ReorganisationId;
import vn.uutu.members.unit.Unit;
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
    private static Plan decided(Random random, OnPaper organisation, List<Step> steps) {
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

    private static OnPaper organisation(Random random) {
        var organisation = new OnPaper().with("1", LEVELS.getFirst()).with("2", LEVELS.getFirst());
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

    private static List<Step> steps(Random random, OnPaper organisation) {
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

    private static Step step(Random random, OnPaper organisation, List<UnitId> ids, int keys) {
        return switch (random.nextInt(9)) {
            case 0 -> new Step.Rename(one(random, ids), "Tên khác");
            case 1 -> new Step.Recode(one(random, ids), code(random, organisation));
            case 2 -> new Step.Relevel(one(random, ids), level(random));
            case 3 -> new Step.Move(one(random, ids), parent(random, ids, keys));
            case 4 -> new Step.Merge(List.of(one(random, ids), one(random, ids)), target(random, ids, keys));
            case 5 -> new Step.Split(one(random, ids), List.of(target(random, ids, keys), target(random, ids, keys)));
            case 6 -> new Step.Close(one(random, ids), List.of(target(random, ids, keys)));
            case 7 -> new Step.AbolishLevel(new Level("district"), one(random, ids), List.of());
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

    private static UnitCode code(Random random, OnPaper organisation) {
        var units = List.copyOf(organisation.tree().units().values());
        return random.nextBoolean() ? units.get(random.nextInt(units.size())).code() : new UnitCode("x");
    }

    private static UnitId one(Random random, List<UnitId> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    /// The organisation as carrying the plan out leaves it, read from the units themselves.
    private static final class After {

        private static final LocalDate FOUNDING = LocalDate.of(1931, 3, 26);
        private static final ReorganisationId ID = new ReorganisationId(new UUID(3, 1));

        private final OnPaper before;
        private final Plan plan;
        private final Map<UnitId, Unit> units = new LinkedHashMap<>();
        private final Map<MemberId, UnitId> branches = new HashMap<>();

        After(OnPaper before, Plan plan) {
            this.before = before;
            this.plan = plan;
            var present = present();
            before.tree()
                    .units()
                    .values()
                    .forEach(place -> units.put(
                            place.id(),
                            Unit.establish(identity(place), description(place), FOUNDING, present.recorded())
                                    .unit()));
            before.members().forEach((unit, those) -> those.forEach(one -> branches.put(one, unit)));
            var execution = new Execution(new Execution.Approved(ID, plan, DAY), units, present);
            for (var round : execution.carryOut(above())) {
                assertThat(round)
                        .extracting(transition -> transition.unit().id())
                        .doesNotHaveDuplicates();
                round.forEach(transition -> take(transition.unit()));
            }
            plan.placed().forEach((member, branch) -> branches.put(member, execution.idOf(branch)));
        }

        private static Present present() {
            var ids = new AtomicLong();
            var clock = Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneOffset.UTC);
            return new Present(clock, () -> new UUID(9, ids.incrementAndGet()));
        }

        private static Unit.Identity identity(Tree.Place place) {
            return new Unit.Identity(place.id(), Optional.empty(), List.of());
        }

        private static Unit.Description description(Tree.Place place) {
            return new Unit.Description(place.code(), place.name(), place.level(), place.parent());
        }

        private Ancestry above() {
            var parents = new HashMap<UnitId, Timeline<Optional<UnitId>>>();
            units.forEach((id, unit) -> parents.put(id, unit.history().parents()));
            return new Ancestry(parents);
        }

        /// Each version follows the one before.
        private void take(Unit unit) {
            var known = Optional.ofNullable(units.put(unit.id(), unit));
            assertThat(unit.version()).isEqualTo(known.map(Unit::version).orElse(0L) + 1);
            assertThat(unit.partOf()).contains(ID);
        }

        void assertNothingIsLost() {
            assertThePastIsAsItWas();
            var alive = alive();
            assertThat(alive)
                    .hasSize(before.tree().units().size()
                            - plan.closed().size()
                            + plan.founded().size());
            assertThat(branches.keySet()).isEqualTo(everybody());
            assertThat(branches.values()).allMatch(alive::containsKey);
            assertThat(alive.values().stream().map(Unit::code)).doesNotHaveDuplicates();
            alive.keySet().forEach(unit -> assertAboveIsAlive(unit, alive));
            units.values().forEach(this::assertLineage);
        }

        private Map<UnitId, Unit> alive() {
            var alive = new HashMap<UnitId, Unit>();
            units.forEach((id, unit) -> {
                if (unit.life().contains(DAY)) {
                    alive.put(id, unit);
                }
            });
            return alive;
        }

        private void assertThePastIsAsItWas() {
            before.tree().units().values().forEach(place -> {
                var history = requireNonNull(units.get(place.id())).history();
                var eve = DAY.minusDays(1);
                assertThat(history.codes().at(eve)).contains(place.code());
                assertThat(history.names().at(eve)).contains(place.name());
                assertThat(history.levels().at(eve)).contains(place.level());
                assertThat(history.parents().at(eve)).contains(place.parent());
            });
        }

        private Set<MemberId> everybody() {
            var all = new HashSet<MemberId>();
            before.members().values().forEach(all::addAll);
            return all;
        }

        /// Up to a root, and not in a circle.
        private void assertAboveIsAlive(UnitId unit, Map<UnitId, Unit> alive) {
            var steps = 0;
            for (var at = Optional.of(unit); at.isPresent(); ) {
                assertThat(alive).containsKey(at.get());
                assertThat(steps++).isLessThanOrEqualTo(alive.size());
                at = requireNonNull(alive.get(at.get()))
                        .history()
                        .parents()
                        .at(DAY)
                        .orElseThrow();
            }
        }

        private void assertLineage(Unit unit) {
            unit.identity()
                    .predecessors()
                    .forEach(predecessor -> assertThat(requireNonNull(units.get(predecessor))
                                    .succession()
                                    .successors())
                            .contains(unit.id()));
            if (unit instanceof Unit.Closed closed) {
                assertThat(closed.successors())
                        .isNotEmpty()
                        .contains(closed.heldBy().orElseThrow());
                closed.successors().stream()
                        .map(successor -> requireNonNull(units.get(successor)))
                        .filter(successor -> successor.life().from().equals(DAY))
                        .forEach(successor ->
                                assertThat(successor.identity().predecessors()).contains(closed.id()));
            }
        }
    }
}
