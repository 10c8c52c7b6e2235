package vn.uutu.intake.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import vn.uutu.intake.Completeness;
import vn.uutu.intake.NotCaughtUp;
import vn.uutu.intake.broker.Broker;
import vn.uutu.intake.listening.Listeners;
import vn.uutu.intake.store.Positions;
import vn.uutu.intake.store.Reaches;
import vn.uutu.intake.store.Reaches.Reach;

/// Tells what the database knows; only [#await] asks Kafka.
public final class StoredCompleteness implements Completeness {

    private static final Duration GLANCE = Duration.ofMillis(3);
    private static final Reach NOTHING = new Reach(Instant.EPOCH, Optional.empty(), 0, 0);

    private final Listeners listeners;
    private final Heartbeat heartbeat;
    private final Reaches reaches;
    private final Positions positions;
    private final Broker broker;
    private final Clock clock;

    public StoredCompleteness(
            Listeners listeners,
            Heartbeat heartbeat,
            Reaches reaches,
            Positions positions,
            Broker broker,
            Clock clock) {
        this.listeners = listeners;
        this.heartbeat = heartbeat;
        this.reaches = reaches;
        this.positions = positions;
        this.broker = broker;
        this.clock = clock;
    }

    @Override
    public Snapshot of(String... topics) {
        var asked = topics.length == 0 ? listeners.topics().toArray(String[]::new) : topics;
        var found = reaches.of(asked);
        var completeTo = clock.instant();
        var behind = 0L;
        var parkedKeys = 0;
        for (var topic : asked) {
            var reach = found.getOrDefault(topic, NOTHING);
            completeTo = reach.completeTo().isBefore(completeTo) ? reach.completeTo() : completeTo;
            behind += reach.behind();
            parkedKeys += reach.parkedKeys();
        }
        return new Snapshot(completeTo, Duration.between(completeTo, clock.instant()), behind, parkedKeys);
    }

    @Override
    public boolean caughtUpOnce(String topic) {
        return heartbeat.reach(topic).caughtUpAt().isPresent();
    }

    @Override
    public Duration sinceCaughtUp(String topic) {
        return Duration.between(heartbeat.reach(topic).caughtUpAt().orElse(Instant.EPOCH), clock.instant());
    }

    @Override
    public void await(String topic, Duration atMost) {
        var deadline = System.nanoTime() + atMost.toNanos();
        var ends = new Watch.Ends(clock.instant(), ends(topic, atMost));
        while (!ends.reachedBy(positions.of(topic))) {
            if (System.nanoTime() > deadline || interrupted()) {
                throw new NotCaughtUp(topic, atMost);
            }
        }
    }

    private long[] ends(String topic, Duration atMost) {
        try {
            return broker.ends(topic, atMost);
        } catch (KafkaException silent) {
            throw new NotCaughtUp(topic, atMost, silent);
        }
    }

    private static boolean interrupted() {
        try {
            Thread.sleep(GLANCE);
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
