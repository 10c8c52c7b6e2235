package vn.uutu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConcurrentlyTests {

    static final int CLIENTS = 8;

    @Test
    void everyCallOfEveryClientIsCountedOnce() {
        var calls = new AtomicInteger();
        Concurrently.Client client = watch -> {
            watch.time(calls::incrementAndGet);
            watch.time(calls::incrementAndGet);
        };

        var done = Concurrently.of(Collections.nCopies(CLIENTS, client));

        assertThat(calls).hasValue(2 * CLIENTS);
        assertThat(done.nanos()).hasSize(2 * CLIENTS);
    }

    @Test
    void allClientsWorkAtOnce() {
        var together = new CyclicBarrier(CLIENTS);
        Concurrently.Client client = watch -> watch.time(() -> meet(together));

        assertThat(Concurrently.of(Collections.nCopies(CLIENTS, client)).nanos())
                .hasSize(CLIENTS);
    }

    @Test
    void theTimeOfACallAndOfAllIsTheirs() {
        Concurrently.Client client = watch -> watch.time(() -> Waiting.sleep(Duration.ofMillis(20)));

        var done = Concurrently.of(List.of(client));

        assertThat(done.nanos()).allMatch(nanos -> nanos >= 20_000_000L);
        assertThat(done.seconds()).isGreaterThanOrEqualTo(0.02);
        assertThat(done.perSecond()).isLessThanOrEqualTo(50);
    }

    @Test
    void aClientThatFailsLeavesNoNumber() {
        Concurrently.Client client = _ -> {
            throw new Unsound("refused");
        };

        assertThatThrownBy(() -> Concurrently.of(List.of(client))).hasMessageContaining("refused");
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new Unsound("Not all at once: " + e);
        }
    }
}
