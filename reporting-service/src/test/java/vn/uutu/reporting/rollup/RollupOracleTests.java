package vn.uutu.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.reporting.fact.Counting;
import vn.uutu.reporting.fact.Gender;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.fact.Milestone;
import vn.uutu.reporting.fact.Position;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.rollup.Figures.Span;
import vn.uutu.reporting.tree.Lineage;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;
import vn.uutu.reporting.tree.View;
import vn.uutu.testing.UsesServers;

/// Whatever arrives, in whatever order and how often: the cells are what brute force counts.
@JdbcTest
@UsesServers(database = "reporting_rollup")
@Import(Rollup.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RollupOracleTests {

    @Autowired
    Rollup rollup;

    @BeforeEach
    void clear() {
        rollup.clear();
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
                29, 30
            })
    void cellsAreWhatBruteForceCounts(long seed) {
        var random = new Random(seed);
        var arrivals = History.disturbed(new History(seed).happen(180), random);
        var oracle = new Oracle();
        var compared = 0;
        for (var batch : batches(arrivals, random)) {
            rollup.apply(batch.getFirst().getClass(), batch);
            batch.forEach(oracle::hear);
            if (random.nextInt(3) == 0) {
                rollup.today = rollup.today.plusDays(random.nextInt(60));
            }
            if (random.nextInt(4) == 0 && !oracle.hasLoop()) {
                compare(oracle);
                compared++;
            }
        }
        compare(oracle);
        assertThat(rollup.waiting()).isZero();
        assertThat(compared).isPositive();
    }

    /// So many are written by COPY, the first time into empty tables, and counted while their facts are written.
    @Test
    void whatComesAllAtOnceIsWhatBruteForceCounts() {
        var random = new Random(9);
        var oracle = new Oracle();
        var units = LongStream.range(301, 305) // of their own: the tree still knows the units of every history before
                .boxed()
                .flatMap(seed -> new History(seed).happen(180).stream())
                .filter(Unit.class::isInstance)
                .toList();
        rollup.apply(Unit.class, units);
        units.forEach(oracle::hear);
        var places =
                units.stream().map(Unit.class::cast).map(Unit::id).distinct().toList();
        for (var version = 1; version <= 2; version++) {
            var cases = new ArrayList<ReferralFact>();
            for (var number = 0; number < 2_500; number++) {
                cases.add(aCase(number, version, places, random));
            }
            rollup.apply(ReferralFact.class, cases);
            cases.forEach(oracle::hear);
            compare(oracle);
        }
        assertThat(rollup.jdbc
                        .sql("select count(*) from cell")
                        .query(Long.class)
                        .single())
                .isGreaterThan(2_000);
    }

    private static ReferralFact aCase(int number, int version, List<UnitId> places, Random random) {
        var milestones = Stream.of("selected", "handed-over", "admitted")
                .limit(1 + random.nextInt(3))
                .map(kind -> new Milestone(
                        kind,
                        LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1_450)),
                        places.get(random.nextInt(places.size())),
                        new UUID(number, version),
                        Instant.EPOCH))
                .toList();
        return new ReferralFact(
                new UUID(9, number),
                version,
                new UUID(10, number),
                Gender.FEMALE,
                "2021-08-04",
                "selected",
                milestones,
                new Position(0, number));
    }

    private void compare(Oracle oracle) {
        rollup.followToday();
        assertThat(rollup.figures(Layer.AS_WAS)).isEqualTo(oracle.figures());
        assertThat(rollup.figures(Layer.AS_IS)).isEqualTo(oracle.figuresOn(rollup.today));
        assertThat(Rollup.yearsUnlikeTheirMonths(rollup.jdbc)).isZero();
    }

    /// On the tree of any day, though cells are laid on the tree of another one.
    @ParameterizedTest
    @ValueSource(longs = {111, 112, 113, 114, 115, 116, 117, 118})
    void everyDayIsWhatBruteForceCounts(long seed) {
        var states = new History(seed).happen(160);
        var oracle = new Oracle();
        batches(states, new Random(seed))
                .forEach(batch -> rollup.apply(batch.getFirst().getClass(), batch));
        states.forEach(oracle::hear);
        var months = Oracle.months();
        var measures = EnumSet.allOf(Measure.class);

        for (var day : oracle.turns()) {
            var perspective = Perspective.of(new View.AsOn(day), rollup.trees.seen(), rollup.today);
            var units = List.copyOf(oracle.everyUnit());
            var last = months.getLast();
            var figures = oracle.figuresOn(day);
            var expected = totals(figures, (_, measure) -> !Rollup.STOCKS.contains(measure));
            var standing = totals(
                    figures, (month, measure) -> Rollup.STOCKS.contains(measure) && month.equals(last.toString()));
            var read = rollup.figures.sums(
                    units.stream()
                            .map(unit -> Span.of(perspective.terms(unit), months))
                            .toList(),
                    measures);
            for (var at = 0; at < units.size(); at++) {
                var unit = units.get(at);
                assertThat(flows(read.get(at))).isEqualTo(expected.getOrDefault(unit, Map.of()));
                var there = rollup.figures
                        .sums(List.of(Span.of(perspective.terms(unit), Lineage.EVER, last)), measures)
                        .getFirst();
                assertThat(stocks(there)).isEqualTo(standing.getOrDefault(unit, Map.of()));
            }
        }
    }

    private static Map<String, Integer> flows(Map<Measure, Integer> sums) {
        var flows = new TreeMap<String, Integer>();
        sums.forEach((measure, n) -> {
            if (measure.byStructure().isEmpty() && n != 0) {
                flows.put(measure.code(), n);
            }
        });
        return flows;
    }

    private static Map<String, Integer> stocks(Map<Measure, Integer> sums) {
        var stocks = new TreeMap<String, Integer>();
        sums.forEach((measure, n) -> {
            if (measure.byStructure().isPresent() && n != 0) {
                stocks.put(measure.code(), n);
            }
        });
        return stocks;
    }

    /// @param wanted months and measures that are summed up
    private static Map<UnitId, Map<String, Integer>> totals(
            Map<String, Integer> figures, BiPredicate<String, String> wanted) {
        var totals = new HashMap<UnitId, Map<String, Integer>>();
        figures.forEach((key, n) -> {
            var parts = key.split(" ");
            if (wanted.test(parts[1], parts[2])) {
                totals.computeIfAbsent(UnitId.of(parts[0]), _ -> new TreeMap<>())
                        .merge(parts[2], n, Integer::sum);
            }
        });
        return totals;
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103})
    void childrenAndOwnMakeTheParent(long seed) {
        var states = new History(seed).happen(160);
        var oracle = new Oracle();
        batches(states, new Random(seed))
                .forEach(batch -> rollup.apply(batch.getFirst().getClass(), batch));
        states.forEach(oracle::hear);
        var tree = rollup.trees.seen();
        var figures = rollup.figures();

        Oracle.months()
                .forEach(month -> oracle.everyUnit().forEach(unit -> {
                    var sum = of(unit + " " + month, oracle.own());
                    tree.childrenWithin(unit, month, month)
                            .keySet()
                            .forEach(child -> of(child.id() + " " + month, figures)
                                    .forEach((key, n) -> sum.merge(key, n, Integer::sum)));
                    assertThat(sum).isEqualTo(of(unit + " " + month, figures));
                }));
    }

    /// Otherwise the comparison would say nothing about the measure.
    @Test
    void theHistoriesCountByEveryMeasure() {
        var counted = new TreeSet<String>();
        for (var seed = 1; seed <= 30; seed++) {
            var oracle = new Oracle();
            new History(seed).happen(180).forEach(oracle::hear);
            oracle.own().keySet().forEach(key -> counted.add(key.split(" ")[2]));
        }
        assertThat(counted)
                .isEqualTo(Arrays.stream(Measure.values())
                        .filter(measure -> !(measure.counting() instanceof Counting.Structure))
                        .map(Measure::code)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Map<String, Integer> of(String unitAndMonth, Map<String, Integer> figures) {
        var found = new TreeMap<String, Integer>();
        figures.forEach((key, n) -> {
            if (key.startsWith(unitAndMonth + " ")) {
                found.put(key.substring(unitAndMonth.length()), n);
            }
        });
        return found;
    }

    /// Runs of one kind, as topics are read independently of each other.
    static List<List<Object>> batches(List<Object> arrivals, Random random) {
        var batches = new ArrayList<List<Object>>();
        var rest = new ArrayList<>(arrivals);
        while (!rest.isEmpty()) {
            var kind = rest.getFirst().getClass();
            var batch = rest.stream()
                    .filter(state -> state.getClass() == kind)
                    .limit(1 + random.nextInt(12))
                    .toList();
            var taken = new ArrayList<>(batch);
            rest.removeIf(state -> taken.remove(state));
            batches.add(batch);
        }
        return batches;
    }
}
