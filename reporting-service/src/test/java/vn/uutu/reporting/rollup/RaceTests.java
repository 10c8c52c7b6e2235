package vn.uutu.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.testing.UsesServers;

/// Units move while facts are folded, each by a thread of its own as the listeners of the topics are: in the end the
/// cells are what brute force counts.
@JdbcTest
@UsesServers(database = "reporting_rollup")
@Import(Rollup.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RaceTests {

    @Autowired
    Rollup rollup;

    @BeforeEach
    void clear() {
        rollup.clear();
    }

    @ParameterizedTest
    @ValueSource(longs = {201, 202, 203, 204, 205, 206})
    void foldsDoNotRaceWithTheTree(long seed) throws Exception {
        var states = new History(seed).happen(400);
        var oracle = new Oracle();
        states.forEach(oracle::hear);
        var begin = new CyclicBarrier(3);
        try (var threads = Executors.newFixedThreadPool(3)) {
            var all = List.of(
                    listener(states.stream().filter(Unit.class::isInstance).toList(), seed, begin),
                    listener(
                            states.stream()
                                    .filter(ReferralFact.class::isInstance)
                                    .toList(),
                            seed,
                            begin),
                    listener(
                            states.stream()
                                    .filter(state -> !(state instanceof Unit) && !(state instanceof ReferralFact))
                                    .toList(),
                            seed,
                            begin));
            for (var one : threads.invokeAll(all)) {
                one.get();
            }
        }

        assertThat(rollup.figures()).isEqualTo(oracle.figures());
        assertThat(rollup.figures(Layer.AS_IS)).isEqualTo(oracle.figuresOn(rollup.today));
        assertThat(rollup.waiting()).isZero();
    }

    /// Small batches, so that many transactions meet.
    private Callable<Integer> listener(List<Object> states, long seed, CyclicBarrier begin) {
        return () -> {
            begin.await();
            var random = new Random(seed);
            var done = 0;
            while (done < states.size()) {
                var end = Math.min(states.size(), done + 1 + random.nextInt(3));
                rollup.apply(states.get(done).getClass(), states.subList(done, end));
                done = end;
            }
            return done;
        };
    }
}
