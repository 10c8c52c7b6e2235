package vn.uutu.reporting.rollup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.uutu.reporting.fact.Contribution;
import vn.uutu.reporting.fact.Counting;
import vn.uutu.reporting.fact.Fact;
import vn.uutu.reporting.fact.Gender;
import vn.uutu.reporting.fact.MemberFact;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.rollup.Reorganisations.Part;
import vn.uutu.reporting.tree.Division;
import vn.uutu.reporting.tree.Divisions;
import vn.uutu.reporting.tree.Sector;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;
import vn.uutu.reporting.tree.View;

/// The rollup on maps instead of a database: all that is kept between two transactions, and nothing else.
final class Memory {

    private final Map<Key, Counts> cells = new HashMap<>();
    private final Map<Contribution, Integer> early = new HashMap<>();
    private final Map<UnitId, Unit> circling = new HashMap<>();
    private final Map<UUID, MemberFact> members = new HashMap<>();
    private final Map<UUID, ReferralFact> referrals = new HashMap<>();
    private final Set<Part> parts = new HashSet<>();
    private Tree tree = new Tree(0, LocalDate.of(1, 1, 1), List.of(), Divisions.NONE);
    LocalDate today = LocalDate.of(2021, 7, 1);

    private record Key(UnitId unit, Cell cell) {}

    /// What a database has come to hold of these units, and of all that stands below them.
    static Memory of(Cells stored, Tree tree, LocalDate today, Collection<UnitId> units) {
        var memory = new Memory();
        var laid = tree.on(tree.asIsDay());
        var nodes = units.stream().flatMap(unit -> laid.subtree(unit).stream()).collect(Collectors.toSet());
        for (var layer : Layer.values()) {
            stored.of(layer, nodes)
                    .forEach((unit, cells) -> cells.forEach(
                            (cell, counts) -> memory.cell(unit, cell).add(counts, 1)));
        }
        memory.tree = tree;
        memory.today = today;
        return memory;
    }

    /// What would be there if the transaction that is about to begin were rolled back.
    Memory copy() {
        var copy = new Memory();
        cells.forEach((key, counts) -> copy.cell(key.unit(), key.cell()).add(counts, 1));
        copy.early.putAll(early);
        copy.circling.putAll(circling);
        copy.members.putAll(members);
        copy.referrals.putAll(referrals);
        copy.parts.addAll(parts);
        copy.tree = tree;
        copy.today = today;
        return copy;
    }

    void apply(List<?> states) {
        switch (states.getFirst()) {
            case Unit _ -> growth().grow(states.stream().map(Unit.class::cast).toList());
            case Part _ ->
                growth().reorganise(states.stream().map(Part.class::cast).toList());
            case MemberFact _ ->
                folding().fold(states.stream().map(MemberFact.class::cast).toList(), new Kept<>(members));
            default ->
                folding().fold(states.stream().map(ReferralFact.class::cast).toList(), new Kept<>(referrals));
        }
    }

    void followToday() {
        growth().followToday();
    }

    boolean isWaiting() {
        return !circling.isEmpty() || early.values().stream().anyMatch(n -> n != 0);
    }

    /// As the oracle writes them: flows as they are, stocks as their sum up to the month.
    Map<String, Integer> figures(View view, Collection<UnitId> units) {
        return figures(Perspective.of(view, tree, today), cells, units);
    }

    /// On the tree of the day, if this were so; nothing changes.
    Map<String, Integer> supposed(
            Collection<Unit> changed, Collection<Division> divided, LocalDate day, Collection<UnitId> units) {
        var supposed = Supposed.of(tree, changed, divided, day, new Kept<>(members), new Kept<>(referrals));
        var all = new HashMap<>(cells);
        supposed.portions()
                .forEach((portion, its) -> its.forEach((cell, counts) -> all.put(new Key(portion, cell), counts)));
        return figures(supposed.perspective(), all, units);
    }

    private static Map<String, Integer> figures(
            Perspective perspective, Map<Key, Counts> cells, Collection<UnitId> units) {
        var figures = new TreeMap<String, Integer>();
        for (var unit : units) {
            for (var term : perspective.terms(unit)) {
                cells.forEach((key, counts) -> {
                    if (key.unit().equals(term.unit()) && key.cell().layer() == term.layer()) {
                        spell(unit, key.cell(), counts, term.times(), figures);
                    }
                });
            }
        }
        figures.values().removeIf(n -> n == 0);
        return figures;
    }

    private static void spell(UnitId unit, Cell cell, Counts counts, int times, Map<String, Integer> into) {
        for (var sector : Sector.values()) {
            for (var gender : Gender.values()) {
                var n = counts.of(sector, gender) * times;
                if (n != 0) {
                    var tail = " " + sector.code() + " " + gender.code();
                    switch (cell.measure().counting()) {
                        case Counting.Stock _ ->
                            upTo(unit, cell.month(), cell.measure().code() + tail, n, into);
                        case Counting.Structure(var stock) -> upTo(unit, cell.month(), stock.code() + tail, n, into);
                        default ->
                            into.merge(
                                    unit + " " + cell.month() + " "
                                            + cell.measure().code() + tail,
                                    n,
                                    Integer::sum);
                    }
                }
            }
        }
    }

    private static void upTo(UnitId unit, YearMonth month, String what, int n, Map<String, Integer> into) {
        Oracle.months().stream()
                .filter(later -> !later.isBefore(month))
                .forEach(later -> into.merge(unit + " " + later + " " + what, n, Integer::sum));
    }

    private Growth growth() {
        return new Growth(
                new KeptTree(),
                new KeptCells(),
                new KeptEarly(),
                new KeptParts(),
                new Kept<>(members),
                new Kept<>(referrals),
                () -> today);
    }

    private Folding folding() {
        return new Folding(new KeptTree(), new KeptCells(), new KeptEarly());
    }

    private Counts cell(UnitId unit, Cell cell) {
        return cells.computeIfAbsent(new Key(unit, cell), _ -> Counts.none());
    }

    private final class KeptTree implements Trees {

        @Override
        public Tree seen() {
            return tree;
        }

        @Override
        public Tree lockedForCounting() {
            return tree;
        }

        @Override
        public Tree lockedForChange() {
            return tree;
        }

        @Override
        public Tree save(Tree locked, Collection<Unit> changed, Collection<Division> divided, LocalDate asIsDay) {
            tree = locked.with(changed, divided, locked.version() + 1, asIsDay);
            return tree;
        }

        @Override
        public List<Unit> waiting() {
            return List.copyOf(circling.values());
        }

        @Override
        public void keepWaiting(Collection<Unit> units, Collection<UnitId> noLonger) {
            noLonger.forEach(circling::remove);
            units.forEach(unit -> circling.put(unit.id(), unit));
        }
    }

    private final class KeptCells implements Cells {

        @Override
        public Map<UnitId, Map<Cell, Counts>> of(Layer layer, Collection<UnitId> units) {
            var wanted = new HashSet<>(units);
            var found = new HashMap<UnitId, Map<Cell, Counts>>();
            cells.forEach((key, counts) -> {
                if (key.cell().layer() == layer && wanted.contains(key.unit())) {
                    var copy = Counts.none();
                    copy.add(counts, 1);
                    found.computeIfAbsent(key.unit(), _ -> new HashMap<>()).put(key.cell(), copy);
                }
            });
            return found;
        }

        @Override
        public void add(Deltas deltas) {
            deltas.changes((unit, slot, tally) -> {
                for (var layer : Layer.values()) {
                    if (slot.countsIn(layer)) {
                        tally.byMeasure()
                                .forEach((measure, counts) -> cell(unit, new Cell(layer, measure, slot.month()))
                                        .add(counts, 1));
                    }
                }
            });
        }
    }

    private final class KeptEarly implements Waiting {

        @Override
        public void add(Map<Contribution, Integer> contributions) {
            contributions.forEach((contribution, n) -> early.merge(contribution, n, Integer::sum));
        }

        @Override
        public Map<Contribution, Integer> take(Collection<UnitId> units) {
            var taken = new HashMap<Contribution, Integer>();
            early.forEach((contribution, n) -> {
                if (units.contains(contribution.unit())) {
                    taken.put(contribution, n);
                }
            });
            early.keySet().removeAll(taken.keySet());
            return taken;
        }
    }

    private record Kept<F extends Fact>(Map<UUID, F> facts) implements Facts<F> {

        @Override
        public Map<UUID, F> find(Collection<UUID> ids) {
            var found = new HashMap<UUID, F>();
            ids.stream().filter(facts::containsKey).forEach(id -> found.put(id, Objects.requireNonNull(facts.get(id))));
            return found;
        }

        @Override
        public List<F> ofUnits(Collection<UnitId> units, UUID after, int most) {
            return facts.values().stream()
                    .filter(fact -> fact.id().toString().compareTo(after.toString()) > 0)
                    .filter(fact -> {
                        var counted = new HashSet<UnitId>();
                        fact.contribute((contribution, _) -> counted.add(contribution.unit()));
                        return counted.stream().anyMatch(units::contains);
                    })
                    .sorted(Comparator.comparing(fact -> fact.id().toString()))
                    .limit(most)
                    .toList();
        }

        @Override
        public void save(Collection<F> changed) {
            changed.forEach(fact -> facts.put(fact.id(), fact));
        }
    }

    private final class KeptParts implements Reorganisations {

        @Override
        public void keep(Collection<Part> heard) {
            parts.addAll(heard);
        }

        @Override
        public Set<UUID> whole(Collection<UUID> ids) {
            return parts.stream()
                    .filter(part -> ids.contains(part.reorganisation()))
                    .filter(part -> of(List.of(part.reorganisation())).count() == part.of())
                    .map(Part::reorganisation)
                    .collect(Collectors.toSet());
        }

        @Override
        public List<Unit> units(Collection<UUID> ids) {
            return of(ids).flatMap(part -> part.units().stream()).toList();
        }

        @Override
        public List<Division> divisions(Collection<UUID> ids) {
            return of(ids).flatMap(part -> part.divisions().stream()).toList();
        }

        private Stream<Part> of(Collection<UUID> ids) {
            return parts.stream().filter(part -> ids.contains(part.reorganisation()));
        }
    }
}
