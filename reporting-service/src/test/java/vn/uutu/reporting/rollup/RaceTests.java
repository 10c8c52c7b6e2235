package vn.uutu.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
import vn.uutu.reporting.fact.Contribution;
import vn.uutu.reporting.fact.Gender;
import vn.uutu.reporting.fact.MemberFact;
import vn.uutu.reporting.fact.Milestone;
import vn.uutu.reporting.fact.Position;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.rollup.Reorganisations.Part;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;
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
        var begin = new CyclicBarrier(4);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = Stream.of(Unit.class, Part.class, MemberFact.class, ReferralFact.class)
                    .map(kind ->
                            listener(states.stream().filter(kind::isInstance).toList(), seed, begin))
                    .toList();
            for (var one : threads.invokeAll(all)) {
                one.get();
            }
        }

        assertThat(rollup.figures()).isEqualTo(oracle.figures());
        assertThat(rollup.figures(Layer.AS_IS)).isEqualTo(oracle.figuresOn(rollup.today));
        assertThat(Rollup.yearsUnlikeTheirMonths(rollup.jdbc)).isZero();
        assertThat(rollup.waiting()).isZero();
    }

    /// The fold has counted along the old parents, and has not written it, when the unit moves.
    @Test
    void aUnitDoesNotMoveBeneathAFold() throws Exception {
        var house = new House();
        try (var pause = new Pause()) {
            var fold = pause.meanwhile(() -> rollup.transactions.executeWithoutResult(
                    _ -> new Folding(rollup.trees, rollup.cells, new Held(rollup.waiting, pause))
                            .fold(List.of(house.referral()), rollup.referrals)));
            pause.awaitArrival();
            var move = pause.meanwhile(() -> rollup.apply(Unit.class, List.of(house.moved())));
            assertThat(waits(move)).isTrue();
            pause.end();
            fold.get();
            move.get();
        }
        house.isCounted();
    }

    /// The unit has moved, and nobody has been told, when a fold that knows the old tree begins.
    @Test
    void aFoldDoesNotCountOnATreeThatIsAboutToChange() throws Exception {
        var house = new House();
        try (var pause = new Pause()) {
            var growth = new Growth(
                    rollup.trees,
                    rollup.cells,
                    rollup.waiting,
                    rollup.reorganisations,
                    rollup.members,
                    rollup.referrals,
                    () -> {
                        pause.arrive();
                        return rollup.today;
                    });
            var move = pause.meanwhile(
                    () -> rollup.transactions.executeWithoutResult(_ -> growth.grow(List.of(house.moved()))));
            pause.awaitArrival();
            var fold = pause.meanwhile(() -> rollup.apply(ReferralFact.class, List.of(house.referral())));
            assertThat(waits(fold)).isTrue();
            pause.end();
            move.get();
            fold.get();
        }
        house.isCounted();
    }

    /// Until it waits for somebody in the database, or has ended without that.
    private boolean waits(Future<?> other) throws InterruptedException {
        while (!other.isDone()) {
            if (rollup.jdbc.sql("""
                                select count(*)
                                  from pg_stat_activity
                                 where datname = current_database() and wait_event_type = 'Lock'
                                """).query(Integer.class).single() > 0) {
                return true;
            }
            Thread.sleep(2);
        }
        return false;
    }

    /// Two districts, and a branch that comes from one to the other.
    private final class House {

        private final Oracle oracle = new Oracle();
        private final UnitId from = unit(Optional.empty(), 1);
        private final UnitId to = unit(Optional.empty(), 2);
        private final UnitId branch = unit(Optional.of(from), 3);

        Unit moved() {
            return heard(state(branch, 2, Optional.of(to)));
        }

        ReferralFact referral() {
            var day = LocalDate.of(2021, 5, 19);
            var steps = List.of(new Milestone("selected", day, branch, new UUID(1, 5), Instant.EPOCH));
            return heard(new ReferralFact(
                    new UUID(1, 4),
                    1,
                    new UUID(1, 6),
                    Gender.FEMALE,
                    "2021-08-04",
                    "selected",
                    steps,
                    new Position(0, 0)));
        }

        void isCounted() {
            assertThat(rollup.figures()).isEqualTo(oracle.figures());
            assertThat(rollup.figures(Layer.AS_IS)).isEqualTo(oracle.figuresOn(rollup.today));
            assertThat(rollup.figures()).isNotEmpty();
        }

        private UnitId unit(Optional<UnitId> above, int number) {
            var id = new UnitId(new UUID(1, number));
            rollup.apply(Unit.class, List.of(heard(state(id, 1, above))));
            return id;
        }

        private Unit state(UnitId id, long version, Optional<UnitId> above) {
            return SwapTests.unit(id, version, List.of(new Unit.Parent(above, LocalDate.of(2020, 1, 1))));
        }

        private synchronized <S> S heard(S state) {
            oracle.hear(state);
            return state;
        }
    }

    /// A point that one of two threads reaches, and does not go beyond until it is let.
    private static final class Pause implements AutoCloseable {

        private final CountDownLatch arrived = new CountDownLatch(1);
        private final CountDownLatch over = new CountDownLatch(1);
        private final ExecutorService threads = Executors.newFixedThreadPool(2);

        Future<?> meanwhile(Runnable work) {
            return threads.submit(work);
        }

        void arrive() {
            arrived.countDown();
            await(over);
        }

        void awaitArrival() {
            await(arrived);
        }

        void end() {
            over.countDown();
        }

        @Override
        public void close() {
            end();
            threads.close();
        }

        private static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// Waits before it writes what a fold has found.
    private record Held(Waiting waiting, Pause pause) implements Waiting {

        @Override
        public void add(Map<Contribution, Integer> contributions) {
            pause.arrive();
            waiting.add(contributions);
        }

        @Override
        public Map<Contribution, Integer> take(Collection<UnitId> units) {
            return waiting.take(units);
        }
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
