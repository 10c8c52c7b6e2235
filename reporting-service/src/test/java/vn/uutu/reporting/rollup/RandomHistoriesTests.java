package vn.uutu.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.uutu.reporting.tree.View;

/// Thousands of small provinces in which anything happens, told in any order, some of it twice, some of it again from
/// the beginning, with transactions that are rolled back: whatever the view, the figures are what brute force counts.
///
/// A history that fails is printed with its seed and with as few of its events as still fail.
/// `-Duutu.histories=100000` tries more of them, `-Duutu.history=42` that one.
class RandomHistoriesTests {

    private static final int HISTORIES = Integer.getInteger("uutu.histories", 10_000);

    @Test
    void figuresAreWhatBruteForceCounts() {
        var one = Long.getLong("uutu.history");
        var seeds = one == null ? LongStream.rangeClosed(1, HISTORIES) : LongStream.of(one);

        var failure = seeds.parallel()
                .mapToObj(RandomHistoriesTests::failure)
                .flatMap(Optional::stream)
                .findAny();

        assertThat(failure.map(Failure::tell)).isEmpty();
    }

    static Optional<Failure> failure(long seed) {
        var arrivals = arrivals(seed);
        return wrong(arrivals, seed).map(_ -> shrunk(arrivals, seed));
    }

    static List<Object> arrivals(long seed) {
        var random = new Random(seed);
        var arrivals = History.disturbed(new History(seed).happen(8 + random.nextInt(32)), random);
        if (random.nextInt(4) == 0) {
            arrivals.addAll(List.copyOf(arrivals));
        }
        return arrivals;
    }

    /// What is wrong in the end, if anything is. As much of the history may be missing as one likes: states are whole.
    private static Optional<String> wrong(List<Object> arrivals, long seed) {
        var random = new Random(seed);
        var oracle = new Oracle();
        var memory = new Memory();
        for (var batch : RollupOracleTests.batches(arrivals, random)) {
            if (random.nextInt(8) == 0) {
                memory.copy().apply(batch); // rolled back
            }
            memory.apply(batch);
            batch.forEach(oracle::hear);
            if (random.nextInt(4) == 0) {
                memory.today = memory.today.plusDays(random.nextInt(90));
            }
        }
        memory.followToday();
        return oracle.hasLoop() ? Optional.empty() : difference(memory, oracle, random);
    }

    static Optional<String> difference(Memory memory, Oracle oracle, Random random) {
        var units = oracle.everyUnit();
        if (!memory.figures(new View.AsWas(), units).equals(oracle.figures())) {
            return Optional.of("as was");
        }
        if (!memory.figures(new View.AsIs(), units).equals(oracle.figuresOn(memory.today))) {
            return Optional.of("as is");
        }
        var days = List.copyOf(oracle.turns());
        var day = days.get(random.nextInt(days.size())).minusDays(random.nextInt(2));
        if (!memory.figures(new View.AsOn(day), units).equals(oracle.figuresOn(day))) {
            return Optional.of("as on " + day);
        }
        return memory.isWaiting() && oracle.knowsAll() ? Optional.of("something waits") : Optional.empty();
    }

    private static Failure shrunk(List<Object> arrivals, long seed) {
        var before = arrivals;
        var left = fewer(before, seed);
        while (left.size() < before.size()) {
            before = left;
            left = fewer(before, seed);
        }
        return new Failure(seed, wrong(left, seed).orElseThrow(), left);
    }

    /// Leaves out whatever can be left out, large pieces first.
    private static List<Object> fewer(List<Object> arrivals, long seed) {
        var left = new ArrayList<>(arrivals);
        for (var size = left.size() / 2; size > 0; size /= 2) {
            for (var start = 0; start + size <= left.size(); ) {
                var without = new ArrayList<>(left);
                without.subList(start, start + size).clear();
                if (!without.isEmpty() && wrong(without, seed).isPresent()) {
                    left = without;
                } else {
                    start += size;
                }
            }
        }
        return left;
    }

    record Failure(long seed, String what, List<Object> arrivals) {

        String tell() {
            return arrivals.stream()
                    .map(state -> "  " + state)
                    .collect(Collectors.joining("\n", "Seed %d, %s:%n".formatted(seed, what), ""));
        }
    }
}
