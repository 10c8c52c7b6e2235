package vn.uutu.reporting.rollup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.reporting.fact.Gender;
import vn.uutu.reporting.fact.MemberFact;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.rollup.Reorganisations.Part;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;

/// Counts by brute force: for each unit and month it looks at every fact, and walks up the tree day by day.
/// Shares no code with what it checks but the records that hold the states.
final class Oracle {

    static final YearMonth FIRST = YearMonth.of(2020, 1);
    static final YearMonth LAST = YearMonth.of(2024, 12);

    private final Map<UnitId, Unit> units = new HashMap<>();
    private final Map<Object, MemberFact> members = new HashMap<>();
    private final Map<Object, ReferralFact> referrals = new HashMap<>();
    private final Map<UUID, Map<Integer, Part>> parts = new HashMap<>();
    private final List<Unit> early = new ArrayList<>();
    private final Map<Went, UnitId> wentTo = new HashMap<>();

    private record Went(UnitId from, UUID member) {}

    void hear(Object state) {
        switch (state) {
            case Unit unit -> {
                if (unit.partOf().map(this::isWhole).orElse(true)) {
                    units.merge(unit.id(), unit, (a, b) -> b.version() > a.version() ? b : a);
                } else {
                    early.add(unit);
                }
            }
            case Part part -> {
                parts.computeIfAbsent(part.reorganisation(), _ -> new HashMap<>())
                        .put(part.number(), part);
                if (isWhole(part.reorganisation())) {
                    carryOut(part.reorganisation());
                }
            }
            case MemberFact fact -> members.merge(fact.id(), fact, (a, b) -> b.version() > a.version() ? b : a);
            case ReferralFact fact -> referrals.merge(fact.id(), fact, (a, b) -> b.version() > a.version() ? b : a);
            default -> throw new IllegalArgumentException(state.toString());
        }
    }

    private boolean isWhole(UUID reorganisation) {
        var heard = parts.getOrDefault(reorganisation, Map.of());
        return heard.values().stream().anyMatch(part -> part.of() == heard.size());
    }

    private void carryOut(UUID reorganisation) {
        for (var part : parts.getOrDefault(reorganisation, Map.of()).values()) {
            part.units().forEach(this::hear);
            for (var division : part.divisions()) {
                wentTo.merge(
                        new Went(division.branch(), division.member()),
                        division.to(),
                        (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        List.copyOf(early).stream()
                .filter(unit -> unit.partOf().equals(Optional.of(reorganisation)))
                .forEach(this::hear);
    }

    static List<YearMonth> months() {
        var months = new ArrayList<YearMonth>();
        for (var month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /// At the end of some month, or on any day if all of history is laid on that day's tree. A way that a member went
    /// is
    /// only looked at from where it parts from that of the others: before, both are the same.
    boolean hasLoop() {
        return months().stream()
                        .anyMatch(month -> units.keySet().stream()
                                .anyMatch(unit -> chain(unit, month).isEmpty()))
                || turns().stream()
                        .anyMatch(day -> units.keySet().stream()
                                        .anyMatch(unit -> chainOn(unit, day).isEmpty())
                                || wentTo.keySet().stream()
                                        .anyMatch(went -> chainOn(went.from(), went.member(), day)
                                                .isEmpty()));
    }

    /// The days on which something in the tree changes.
    Set<LocalDate> turns() {
        var days = new HashSet<LocalDate>(List.of(FIRST.atDay(1)));
        units.values().forEach(unit -> {
            unit.parents().forEach(parent -> days.add(parent.from()));
            unit.closedOn().ifPresent(days::add);
        });
        return days;
    }

    /// All units that are known, or named as a parent.
    Set<UnitId> everyUnit() {
        var all = new HashSet<>(units.keySet());
        units.values().forEach(unit -> {
            unit.parents().forEach(parent -> parent.unit().ifPresent(all::add));
            unit.heldBy().ifPresent(all::add);
        });
        return all;
    }

    /// Whether every unit that some fact has counted in is known, and every reorganisation whole.
    boolean knowsAll() {
        return members.values().stream()
                        .flatMap(fact -> fact.placements().stream())
                        .allMatch(placement -> units.containsKey(placement.unit()))
                && referrals.values().stream()
                        .flatMap(fact -> fact.milestones().stream())
                        .allMatch(milestone -> units.containsKey(milestone.unit()))
                && early.stream()
                        .allMatch(unit -> unit.partOf().filter(this::isWhole).isPresent());
    }

    Collection<Unit> knownUnits() {
        return units.values();
    }

    /// Unit and ancestors at the end of the month; empty if they make a circle.
    Optional<List<UnitId>> chain(UnitId from, YearMonth month) {
        var chain = new ArrayList<UnitId>();
        var next = Optional.of(from);
        while (next.isPresent()) {
            if (chain.contains(next.get())) {
                return Optional.empty();
            }
            chain.add(next.get());
            next = Optional.ofNullable(units.get(next.get())).flatMap(unit -> parentOn(unit, month.atEndOfMonth()));
        }
        return Optional.of(chain);
    }

    /// The same on the tree of one day, where a closed unit stands under who holds what it has counted.
    Optional<List<UnitId>> chainOn(UnitId from, LocalDate day) {
        var chain = new ArrayList<UnitId>();
        for (var next = from; next != null; next = aboveOn(next, day)) {
            if (chain.contains(next)) {
                return Optional.empty();
            }
            chain.add(next);
        }
        return Optional.of(chain);
    }

    /// The same for what a member has earned in the unit, which follows the member where the unit, or one that holds
    /// what it has counted, was divided.
    private Optional<List<UnitId>> chainOn(UnitId from, UUID member, LocalDate day) {
        var seen = new HashSet<UnitId>();
        var way = new ArrayList<UnitId>();
        var next = from;
        while (isClosedOn(next, day)) {
            if (!seen.add(next)) {
                return Optional.empty();
            }
            var holder = Objects.requireNonNull(units.get(next)).heldBy();
            var to = Optional.ofNullable(wentTo.get(new Went(next, member)));
            if (to.isEmpty() && holder.isEmpty()) {
                break;
            }
            if (to.isPresent() && !to.equals(holder)) {
                way.clear();
            } else {
                way.add(next);
            }
            next = to.or(() -> holder).orElseThrow();
        }
        return chainOn(next, day).map(above -> {
            way.addAll(above);
            return way;
        });
    }

    private boolean isClosedOn(UnitId id, LocalDate day) {
        var unit = units.get(id);
        return unit != null
                && unit.closedOn().filter(closed -> !closed.isAfter(day)).isPresent();
    }

    private @Nullable UnitId aboveOn(UnitId id, LocalDate day) {
        var unit = units.get(id);
        if (unit == null) {
            return null;
        }
        if (unit.closedOn().isPresent()
                && !unit.closedOn().get().isAfter(day)
                && unit.heldBy().isPresent()) {
            return unit.heldBy().get();
        }
        return parentOn(unit, day).orElse(null);
    }

    static Optional<UnitId> parentOn(Unit unit, LocalDate day) {
        Optional<UnitId> found = Optional.empty();
        var first = true;
        for (var parent : unit.parents()) {
            if (first || !parent.from().isAfter(day)) {
                found = parent.unit();
            }
            first = false;
        }
        return found;
    }

    /// `unit month measure sector gender` → n, for the unit and all its ancestors; stocks are those at the month's
    /// end.
    Map<String, Integer> figures() {
        var figures = new TreeMap<String, Integer>();
        for (var one : earned()) {
            chain(one.unit(), one.month())
                    .orElseThrow()
                    .forEach(above -> figures.merge(one.of(above), 1, Integer::sum));
        }
        return figures;
    }

    /// The same with all months on the tree of one day.
    Map<String, Integer> figuresOn(LocalDate day) {
        var figures = new TreeMap<String, Integer>();
        for (var one : earned()) {
            chainOn(one.unit(), one.member(), day)
                    .orElseThrow()
                    .forEach(above -> figures.merge(one.of(above), 1, Integer::sum));
        }
        return figures;
    }

    /// The same for the facts of the unit itself only.
    Map<String, Integer> own() {
        var own = new TreeMap<String, Integer>();
        earned().forEach(one -> own.merge(one.of(one.unit()), 1, Integer::sum));
        return own;
    }

    /// One that a member is counted for.
    private record Earned(UnitId unit, UUID member, YearMonth month, String measure, String sectorAndGender) {

        String of(UnitId counted) {
            return counted + " " + month + " " + measure + " " + sectorAndGender;
        }
    }

    private List<Earned> earned() {
        var all = new ArrayList<Earned>();
        for (var fact : members.values()) {
            for (var month : months()) {
                var day = month.atEndOfMonth();
                for (var placement : fact.placements()) {
                    var there = !placement.from().isAfter(day)
                            && placement.to().map(to -> to.isAfter(day)).orElse(true);
                    if (there) {
                        add(placement.unit(), fact.id(), month, "members", fact.gender(), all);
                    }
                }
            }
        }
        for (var fact : referrals.values()) {
            CaseOracle.hits(fact)
                    .forEach(hit -> add(hit.unit(), fact.member(), hit.month(), hit.measure(), fact.gender(), all));
        }
        return all;
    }

    private void add(UnitId id, UUID member, YearMonth month, String measure, Gender gender, List<Earned> into) {
        var unit = units.get(id);
        if (unit != null) {
            into.add(new Earned(id, member, month, measure, unit.sector().code() + " " + gender.code()));
        }
    }
}
