package vn.uutu.reporting.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import vn.uutu.reporting.fact.Gender;
import vn.uutu.reporting.fact.MemberFact;
import vn.uutu.reporting.fact.Milestone;
import vn.uutu.reporting.fact.Placement;
import vn.uutu.reporting.fact.Position;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.rollup.Reorganisations.Part;
import vn.uutu.reporting.tree.Division;
import vn.uutu.reporting.tree.Sector;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;

/// Makes up what happens in a small province: units that are founded, moved, closed and divided, members who come, move
/// and leave, cases
/// that go on and are corrected. Each step is a state, as a producer would announce it.
final class History {

    private static final List<String> KINDS = List.of(
            "selected",
            "confirmed",
            "handed-over",
            "resolved",
            "class-completed",
            "prospect-recognised",
            "admitted",
            "ceremony-held",
            "official",
            "exited",
            "unheard-of");

    private static final Position AT = new Position(0, 0);

    private final Random random;
    private final Oracle truth = new Oracle();
    private final List<Object> states = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<MemberFact> members = new ArrayList<>();
    private final List<ReferralFact> referrals = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    History(long seed) {
        this.random = new Random(seed);
    }

    /// @return the states in the order in which they happened
    List<Object> happen(int steps) {
        found(Optional.empty());
        for (var step = 0; step < steps; step++) {
            switch (random.nextInt(10)) {
                case 0, 1 -> found(Optional.of(anyOf(units).id()));
                case 2 -> moveUnit();
                case 3, 4 -> register();
                case 5 -> moveOrLeave();
                case 6 -> refer();
                case 7 -> closeUnit();
                case 8 -> divideUnit();
                default -> goOn();
            }
        }
        return states;
    }

    /// Any order, some twice.
    static List<Object> disturbed(List<Object> states, Random random) {
        var arrivals = new ArrayList<>(states);
        states.stream().filter(_ -> random.nextInt(4) == 0).forEach(arrivals::add);
        Collections.shuffle(arrivals, random);
        return arrivals;
    }

    private void found(Optional<UnitId> parent) {
        var day = anyDay();
        var unit = new Unit(
                new UnitId(uuid()),
                1,
                "u" + units.size(),
                Sector.values()[random.nextInt(Sector.values().length)],
                List.of(new Unit.Dated("Unit", day)),
                List.of(new Unit.Dated("branch", day)),
                List.of(new Unit.Parent(parent, day)),
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        units.add(unit);
        announce(unit);
    }

    /// Sometimes back in time, replacing what was later; never so that the tree has a circle.
    private void moveUnit() {
        var at = random.nextInt(units.size());
        var unit = units.get(at);
        var day = anyDay();
        var parents = new ArrayList<>(
                unit.parents().stream().filter(p -> p.from().isBefore(day)).toList());
        parents.add(new Unit.Parent(Optional.of(anyOf(units).id()), day));
        var moved = next(unit, parents, unit.closedOn(), unit.heldBy(), Optional.empty());
        announceUnlessItLoops(at, moved);
    }

    /// Sometimes with a successor that holds what the unit has counted; sometimes another day or successor than before.
    private void closeUnit() {
        var at = random.nextInt(units.size());
        var unit = units.get(at);
        announceUnlessItLoops(
                at,
                next(
                        unit,
                        unit.parents(),
                        Optional.of(anyDay()),
                        Optional.of(anyOf(units).id()).filter(_ -> random.nextInt(3) > 0),
                        Optional.empty()));
    }

    /// A reorganisation closes a unit and says of some members, whether they were there or not, where they go.
    /// Sometimes the unit is heard of by its own topic only.
    private void divideUnit() {
        var at = random.nextInt(units.size());
        var unit = units.get(at);
        var reorganisation = uuid();
        var closed = next(
                unit,
                unit.parents(),
                Optional.of(anyDay()),
                Optional.of(anyOf(units).id()).filter(_ -> random.nextInt(4) > 0),
                Optional.of(reorganisation));
        var successors = List.of(
                anyOf(units).id(),
                anyOf(units).id(),
                closed.heldBy().orElse(anyOf(units).id()));
        var divisions = people().filter(_ -> random.nextInt(3) > 0)
                .map(member -> new Division(unit.id(), member, anyOf(successors)))
                .toList();
        var told = random.nextInt(4) == 0 ? List.<Unit>of() : List.of(closed);
        var half = random.nextInt(divisions.size() + 1);
        var whole = random.nextBoolean()
                ? List.of(new Part(reorganisation, 1, 1, told, divisions))
                : List.of(
                        new Part(reorganisation, 1, 2, told, divisions.subList(0, half)),
                        new Part(reorganisation, 2, 2, List.of(), divisions.subList(half, divisions.size())));
        if (fits(closed, whole)) {
            units.set(at, closed);
            parts.addAll(whole);
            announce(closed);
            whole.forEach(this::announce);
        }
    }

    private static Unit next(
            Unit unit,
            List<Unit.Parent> parents,
            Optional<LocalDate> closedOn,
            Optional<UnitId> heldBy,
            Optional<UUID> partOf) {
        return new Unit(
                unit.id(),
                unit.version() + 1,
                unit.code(),
                unit.sector(),
                unit.names(),
                unit.levels(),
                parents,
                unit.establishedOn(),
                closedOn,
                heldBy,
                partOf);
    }

    private Stream<UUID> people() {
        return Stream.concat(
                        members.stream().map(MemberFact::id), referrals.stream().map(ReferralFact::member))
                .distinct();
    }

    private void announceUnlessItLoops(int at, Unit changed) {
        if (fits(changed, List.of())) {
            units.set(at, changed);
            announce(changed);
        }
    }

    private boolean fits(Unit changed, List<Part> more) {
        var trial = new Oracle();
        parts.forEach(trial::hear);
        units.forEach(trial::hear);
        more.forEach(trial::hear);
        trial.hear(changed);
        return !trial.hasLoop();
    }

    private void register() {
        var fact = new MemberFact(
                uuid(), 1, anyGender(), false, List.of(placement(anyOf(units).id(), anyDay(), Optional.empty())), AT);
        members.add(fact);
        announce(fact);
    }

    private void moveOrLeave() {
        if (members.isEmpty()) {
            return;
        }
        var at = random.nextInt(members.size());
        var fact = members.get(at);
        var placements = new ArrayList<>(fact.placements());
        var last = placements.removeLast();
        var to = last.from().plusDays(random.nextInt(500));
        placements.add(placement(last.unit(), last.from(), Optional.of(to)));
        if (random.nextInt(3) > 0) {
            placements.add(placement(anyOf(units).id(), to, Optional.empty()));
        }
        var next = new MemberFact(fact.id(), fact.version() + 1, anyGender(), random.nextInt(20) == 0, placements, AT);
        members.set(at, next);
        announce(next);
    }

    private void refer() {
        var milestones = new ArrayList<>(List.of(milestone("selected")));
        for (var more = random.nextInt(5); more > 0; more--) {
            milestones.add(milestone(anyOf(KINDS)));
        }
        var fact = new ReferralFact(uuid(), 1, anyPerson(), anyGender(), "2021-08-04", "selected", milestones, AT);
        referrals.add(fact);
        announce(fact);
    }

    private UUID anyPerson() {
        return members.isEmpty() || random.nextInt(3) == 0
                ? uuid()
                : anyOf(members).id();
    }

    /// A further milestone, perhaps of a kind that was passed before, or a correction of one: another day, another
    /// branch, or it never was.
    private void goOn() {
        if (referrals.isEmpty()) {
            return;
        }
        var at = random.nextInt(referrals.size());
        var fact = referrals.get(at);
        var milestones = new ArrayList<>(fact.milestones());
        if (milestones.isEmpty()) {
            milestones.add(milestone("selected"));
        }
        var one = random.nextInt(milestones.size());
        switch (random.nextInt(6)) {
            case 0 -> milestones.set(one, milestone(milestones.get(one).kind()));
            case 1 -> milestones.remove(one);
            default -> milestones.add(milestone(anyOf(KINDS)));
        }
        var next = new ReferralFact(
                fact.id(),
                fact.version() + 1,
                fact.member(),
                fact.gender(),
                fact.ruleSet(),
                "on its way",
                milestones,
                AT);
        referrals.set(at, next);
        announce(next);
    }

    private void announce(Object state) {
        states.add(state);
        truth.hear(state);
    }

    private Placement placement(UnitId unit, LocalDate from, Optional<LocalDate> to) {
        return new Placement(unit, from, to, uuid(), Instant.EPOCH);
    }

    private Milestone milestone(String kind) {
        return new Milestone(kind, anyDay(), anyOf(units).id(), uuid(), Instant.EPOCH);
    }

    private LocalDate anyDay() {
        return Oracle.FIRST.atDay(1).plusDays(random.nextInt(3 * 365));
    }

    private Gender anyGender() {
        return Gender.values()[random.nextInt(3)];
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T anyOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
