package vn.uutu.outbox.relay;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Relays one lane for as long as it runs: gets hold of it, sends, and after any failure starts again from the cursor.
final class LaneRelay implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(LaneRelay.class);

    private final Lane lane;
    private final Lanes lanes;
    private final Rows rows;
    private final Supplier<FencedProducer> producers;
    private final RelayProperties properties;
    private final Signal signal = new Signal();
    private final Obstacle obstacle;
    private volatile boolean running;
    private long renewedAt;
    private Duration pause = Duration.ZERO;

    LaneRelay(Lane lane, Lanes lanes, Rows rows, Supplier<FencedProducer> producers, RelayProperties properties) {
        this.lane = lane;
        this.lanes = lanes;
        this.rows = rows;
        this.producers = producers;
        this.properties = properties;
        this.obstacle = new Obstacle(lane);
    }

    /// What keeps the lane from sending, empty when nothing does.
    Optional<String> obstacle() {
        return obstacle.now();
    }

    void wake() {
        signal.give();
    }

    Thread start() {
        running = true;
        return Thread.ofVirtual().name("outbox-lane-" + lane.number()).start(this);
    }

    void stop() {
        running = false;
        signal.give();
    }

    @Override
    public void run() {
        try {
            while (running) {
                attempt();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whatever fails, the lane begins again: a relay that ended would be an outage that nobody sees.
    private void attempt() throws InterruptedException {
        try {
            if (lanes.take(lane)) {
                own();
            } else {
                lanes.ask(lane);
                signal.await(properties.patience());
            }
        } catch (RuntimeException failure) {
            obstacle.met(failure);
            recover();
        }
    }

    /// Commits do not cut it short: they would make a lane that cannot send try without a pause.
    private void recover() throws InterruptedException {
        var end = System.nanoTime() + properties.patience().toNanos();
        for (var left = properties.patience().toNanos(); running && left > 0; left = end - System.nanoTime()) {
            signal.await(Duration.ofNanos(left));
        }
    }

    private void own() throws InterruptedException {
        try (var producer = producers.get()) {
            renewedAt = System.nanoTime();
            var fence = lanes.fence(lane, producer.ownId(properties.lease()));
            if (fence.isPresent()) {
                producer.writeAs(fence.get());
                LOG.info("Lane {} of the outbox is relayed from here", lane.number());
                relay(new Tenure(producer, rows.cursor(lane)));
                LOG.info("Lane {} of the outbox is no longer relayed from here", lane.number());
            }
        }
    }

    private void relay(Tenure tenure) throws InterruptedException {
        pause = properties.poll();
        try {
            while (running && round(tenure)) {}
            tenure.finish();
        } catch (KafkaException | IllegalStateException failure) {
            settle(tenure);
            tenure.failEarly();
            throw failure;
        }
        if (settle(tenure)) {
            lanes.release(lane);
        }
    }

    /// False when the lane is lost.
    private boolean round(Tenure tenure) throws InterruptedException {
        var unsent = rows.after(tenure.sent());
        if (renewedBefore(properties.lease()) && !settle(tenure)) {
            return false;
        }
        tenure.send(unsent);
        if (tenure.untilSettled(properties.settle(), properties.poll()).isNegative() && !settle(tenure)) {
            return false;
        }
        return unsent.size() >= properties.batch() || rest(tenure);
    }

    private boolean rest(Tenure tenure) throws InterruptedException {
        var signalled = signal.await(tenure.untilSettled(properties.settle(), pause));
        tenure.failEarly();
        pause = signalled || tenure.unsettled() ? properties.poll() : properties.longer(pause);
        return !renewedBefore(properties.lease().dividedBy(3)) || settle(tenure);
    }

    private boolean renewedBefore(Duration ago) {
        return System.nanoTime() - renewedAt >= ago.toNanos();
    }

    private boolean settle(Tenure tenure) {
        var now = System.nanoTime();
        var mine = lanes.settle(lane, tenure.acknowledged());
        renewedAt = now;
        if (!tenure.unsettled()) {
            obstacle.overcome();
        }
        return mine;
    }
}
