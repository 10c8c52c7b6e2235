package vn.uutu.outbox.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.context.SmartLifecycle;
import vn.uutu.outbox.CommitListener;

/// Relays while the application runs: it begins before the first request and ends after the last one.
final class Relay implements SmartLifecycle, CommitListener {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<LaneRelay> lanes;
    private final List<Thread> threads = new ArrayList<>();

    Relay(Function<Lane, LaneRelay> relays) {
        this.lanes =
                IntStream.range(0, Lane.COUNT).mapToObj(Lane::new).map(relays).toList();
    }

    @Override
    public void committed(int shard) {
        lanes.get(Lane.of(shard).number()).wake();
    }

    /// By lane, of those that cannot send.
    Map<String, String> obstacles() {
        var obstacles = new TreeMap<String, String>();
        for (var number = 0; number < lanes.size(); number++) {
            var name = "lane" + number;
            lanes.get(number).obstacle().ifPresent(reason -> obstacles.put(name, reason));
        }
        return obstacles;
    }

    @Override
    public synchronized void start() {
        lanes.forEach(lane -> threads.add(lane.start()));
    }

    @Override
    public synchronized void stop() {
        lanes.forEach(LaneRelay::stop);
        for (var thread : threads) {
            join(thread);
        }
        threads.clear();
    }

    private static void join(Thread thread) {
        try {
            if (!thread.join(PATIENCE)) {
                thread.interrupt();
            }
        } catch (InterruptedException _) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }

    /// Below the web server and all listeners: what their last transactions announce is still sent.
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 8_192;
    }
}
