package vn.uutu.reporting.tree;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All known units at one version of the tree. Never changes; a newer tree is another one.
public final class Tree {

    /// Trees of days that are remembered.
    private static final int MOST_DAYS = 32;

    public static final Comparator<Unit> BY_CODE =
            Comparator.comparing(Unit::code).thenComparing(Unit::id);

    private final long version;
    private final LocalDate asIsDay;
    private final Map<UnitId, Unit> units;
    private final Map<UnitId, Lineage> lineages = new ConcurrentHashMap<>();
    private final Map<UnitId, List<Unit>> everBelow;
    private final Map<UnitId, List<Unit>> held = new HashMap<>();
    private final NavigableSet<LocalDate> turns = new TreeSet<>(Set.of(LocalDate.MIN));
    private final Map<LocalDate, DayTree> days = new ConcurrentHashMap<>();
    private final Divisions divisions;
    private final Portions portions;

    /// @param asIsDay on whose tree the stored figures of the view "as is" are laid
    public Tree(long version, LocalDate asIsDay, Collection<Unit> units, Divisions divisions) {
        this.version = version;
        this.asIsDay = asIsDay;
        this.units = units.stream().collect(Collectors.toUnmodifiableMap(Unit::id, unit -> unit));
        this.divisions = divisions;
        this.everBelow = new HashMap<>();
        units.forEach(unit -> {
            unit.parents().forEach(parent -> turns.add(parent.from()));
            unit.closedOn().ifPresent(turns::add);
            unit.heldBy()
                    .ifPresent(heir ->
                            held.computeIfAbsent(heir, _ -> new ArrayList<>()).add(unit));
        });
        this.portions = new Portions(divisions, this.units, held);
        units.forEach(unit -> unit.parents().stream()
                .flatMap(parent -> parent.unit().stream())
                .distinct()
                .forEach(above ->
                        everBelow.computeIfAbsent(above, _ -> new ArrayList<>()).add(unit)));
    }

    public static Tree empty() {
        return new Tree(0, LocalDate.MIN, List.of(), Divisions.NONE);
    }

    public long version() {
        return version;
    }

    /// On whose tree the stored figures of the view "as is" are laid.
    public LocalDate asIsDay() {
        return asIsDay;
    }

    public Collection<Unit> units() {
        return units.values();
    }

    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /// A unit that is not known is its own whole lineage, until it is.
    public Lineage lineage(UnitId id) {
        return Optional.ofNullable(lineages.get(id)).orElseGet(() -> remember(id));
    }

    public Divisions divisions() {
        return divisions;
    }

    /// Where in the tree of a day stands what the member has earned in the unit: in a portion of it if it was divided,
    /// or if a unit was to which it went.
    public UnitId place(UnitId unit, UUID member) {
        return portions.place(unit, member);
    }

    /// The unit that has earned what stands there.
    public UnitId earner(UnitId place) {
        return portions.find(place).map(portion -> portion.way().getFirst()).orElse(place);
    }

    /// The units of whose facts some may stand at another place than before.
    public Set<UnitId> placedOtherwise(Tree before) {
        var all = new HashSet<>(portions.parted());
        all.addAll(before.portions.parted());
        all.removeIf(unit -> portions.forks(unit).equals(before.portions.forks(unit)));
        return all;
    }

    /// The units some of whose facts stand in a portion.
    public Set<UnitId> parted() {
        return portions.parted();
    }

    /// This tree with some units added or replaced, and some branches divided.
    public Tree with(Collection<Unit> changed, Collection<Division> divided, long newVersion, LocalDate newAsIsDay) {
        var all = new HashMap<>(units);
        changed.forEach(unit -> all.put(unit.id(), unit));
        return new Tree(newVersion, newAsIsDay, all.values(), divisions.with(divided));
    }

    /// The units that had this one as their parent at the end of some month of the range, with those months, by code.
    public SortedMap<Unit, List<YearMonth>> childrenWithin(UnitId parent, YearMonth from, YearMonth to) {
        var found = new TreeMap<Unit, List<YearMonth>>(BY_CODE);
        everBelow.getOrDefault(parent, List.of()).forEach(unit -> {
            var steps = Step.of(unit);
            var months = Months.between(from, to)
                    .filter(month -> steps.stream().anyMatch(step -> step.isUnder(parent, month)))
                    .toList();
            if (!months.isEmpty()) {
                found.put(unit, months);
            }
        });
        return found;
    }

    /// Under which district a unit that stands under none on the day stood before: it itself, else the one that it
    /// took over from. Of several that is the one whose code it carries: by it people still know the place.
    public Optional<Unit> formerDistrict(Unit unit, LocalDate day) {
        if (on(day).parent(unit.id())
                .flatMap(this::find)
                .filter(Unit::isDistrict)
                .isPresent()) {
            return Optional.empty();
        }
        var takenOver = held.getOrDefault(unit.id(), List.of()).stream()
                .sorted(Comparator.<Unit, Boolean>comparing(one -> !one.code().equals(unit.code()))
                        .thenComparing(BY_CODE));
        return Stream.concat(Stream.of(unit), takenOver)
                .flatMap(one -> one.parents().reversed().stream())
                .filter(parent -> !parent.from().isAfter(day))
                .flatMap(parent -> parent.unit().flatMap(this::find).stream())
                .filter(Unit::isDistrict)
                .findFirst();
    }

    /// The tree of that day: the same object for all days between which nothing turns.
    public DayTree on(LocalDate day) {
        var turn = turns.floor(day);
        var known = days.get(turn);
        if (known != null) {
            return known;
        }
        if (days.size() >= MOST_DAYS) {
            days.clear();
        }
        var tree = new DayTree(units, portions.all(), turn);
        days.put(turn, tree);
        return tree;
    }

    private Lineage remember(UnitId id) {
        var lineage = Lineage.of(id, this::find);
        lineages.put(id, lineage);
        return lineage;
    }
}
