package vn.uutu.outbox.relay;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/// The time in which one relay owns a lane, from taking it to the first failure.
///
/// Several batches are under way at once. The cursor follows, shard by shard, what is acknowledged without a gap.
final class Tenure {

    private final FencedProducer producer;
    private final Reached sent;
    private final Reached acknowledged;
    private final Map<Integer, Queue<Sent>> underWay = new HashMap<>();
    private final AtomicReference<@Nullable KafkaException> failure = new AtomicReference<>();
    private long unsettledSince;
    private boolean unsettled;

    /// @param cursor read when the lane is taken and not before, since the former owner may have moved it
    Tenure(FencedProducer producer, Reached cursor) {
        this.producer = producer;
        this.sent = cursor;
        this.acknowledged = cursor.copy();
    }

    Reached sent() {
        return sent;
    }

    void send(List<Rows.Row> rows) {
        failEarly();
        if (!unsettled && !rows.isEmpty()) {
            unsettled = true;
            unsettledSince = System.nanoTime();
        }
        for (var row : rows) {
            var next = new Sent(row.shard(), row.position(), row.record().topic());
            underWay.computeIfAbsent(row.shard(), _ -> new ArrayDeque<>()).add(next);
            producer.send(row.record(), (_, refused) -> next.end(refused));
            sent.to(row.shard(), row.position());
        }
    }

    /// How long the cursor may still lie behind; negative when it should move.
    Duration untilSettled(Duration atLatest, Duration otherwise) {
        return unsettled ? atLatest.minusNanos(System.nanoTime() - unsettledSince) : otherwise;
    }

    boolean unsettled() {
        return unsettled;
    }

    /// Up to where everything is acknowledged.
    Reached acknowledged() {
        unsettled = false;
        for (var shard : underWay.values()) {
            for (var next = shard.peek(); next != null && next.acknowledged; next = shard.peek()) {
                acknowledged.to(next.shard, next.position);
                shard.remove();
            }
            unsettled |= !shard.isEmpty();
        }
        unsettledSince = System.nanoTime();
        return acknowledged;
    }

    void finish() {
        producer.flush();
        failEarly();
    }

    void failEarly() {
        var refused = failure.get();
        if (refused != null) {
            throw refused;
        }
    }

    private final class Sent {

        private final int shard;
        private final long position;
        private final String topic;
        private volatile boolean acknowledged;

        Sent(int shard, long position, String topic) {
            this.shard = shard;
            this.position = position;
            this.topic = topic;
        }

        void end(@Nullable Exception refused) {
            if (refused == null) {
                acknowledged = true;
            } else {
                failure.compareAndSet(null, new KafkaException("Kafka refused an announcement on " + topic, refused));
            }
        }
    }
}
