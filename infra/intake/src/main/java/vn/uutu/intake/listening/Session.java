package vn.uutu.intake.listening;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import vn.uutu.intake.store.Positions;

/// A consumer in its group. Positions come from the database only: after every surprise (a rebalance, a lost
/// position, a fault) they are loaded again, and the consumer is sent there.
final class Session<S> implements ConsumerRebalanceListener {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String topic;
    private final Consumer<byte[], byte[]> consumer;
    private final Gathering<S> gathering;
    private final Skimming<S> skimming;
    private final Applying<S> applying;
    private final Positions positions;

    /// What this consumer last read or wrote. Never computed: a compacted topic has gaps.
    private final Map<Integer, Long> known = new HashMap<>();

    private boolean stale = true;

    Session(
            String topic,
            Consumer<byte[], byte[]> consumer,
            Gathering<S> gathering,
            Skimming<S> skimming,
            Applying<S> applying,
            Positions positions) {
        this.topic = topic;
        this.consumer = consumer;
        this.gathering = gathering;
        this.skimming = skimming;
        this.applying = applying;
        this.positions = positions;
        consumer.subscribe(List.of(topic), this);
    }

    boolean isStale() {
        return stale;
    }

    /// Loads the positions and sends the consumer there. What was polled before is dropped.
    void reload() {
        known.clear();
        known.putAll(positions.load(topic, partitions()));
        known.forEach((partition, offset) -> consumer.seek(new TopicPartition(topic, partition), offset));
        consumer.resume(consumer.assignment());
        skimming.lookAhead();
        stale = false;
    }

    /// Polls, and applies what came.
    void listen() {
        try {
            pollAndApply();
        } finally {
            skimming.forget();
        }
    }

    private void pollAndApply() {
        var items = poll();
        if (stale) {
            return;
        }
        var batch = new Batch<>(items, Map.copyOf(known), moved());
        if (!batch.isEmpty()) {
            stale = true; // until all has gone well
            applying.carryOut(batch);
            known.putAll(batch.to());
            stale = false;
        }
    }

    /// Stays in the group, fetches nothing, and forgets what it knew.
    void pause(Duration time) {
        stale = true;
        var end = System.nanoTime() + time.toNanos();
        for (var left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            consumer.pause(consumer.assignment());
            consumer.poll(Duration.ofNanos(left));
        }
    }

    /// Without a position, poll would ask Kafka for one and fail; the right one is loaded before a fetch.
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
        assigned.forEach(partition -> consumer.seek(partition, 0));
        consumer.pause(assigned);
        stale = true;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        stale = true;
    }

    private List<Incoming<S>> poll() {
        try {
            return skimming.isFarBehind() ? skim() : gathering.gather(() -> !stale);
        } catch (OffsetOutOfRangeException outside) {
            known.forEach(this::sendBack);
            outside.partitions().forEach(this::startOrHalt);
            return List.of();
        }
    }

    /// What was polled from other partitions is not in the batch.
    private void sendBack(int partition, long offset) {
        var one = new TopicPartition(topic, partition);
        if (consumer.assignment().contains(one)) {
            consumer.seek(one, offset);
        }
    }

    private List<Incoming<S>> skim() {
        return skimming.skim(() -> !stale).orElseGet(() -> {
            stale = true; // back to where it began
            return List.of();
        });
    }

    /// Whoever has read nothing yet begins where the topic begins; everybody else has missed something.
    private void startOrHalt(TopicPartition partition) {
        var begin = consumer.beginningOffsets(List.of(partition), PATIENCE).getOrDefault(partition, 0L);
        var position = known.getOrDefault(partition.partition(), 0L);
        if (position > 0) {
            throw new Halt("""
                    partition %d is at %d, which the topic does not hold (it begins at %d): it was truncated or made \
                    anew. %s\
                    """.formatted(partition.partition(), position, begin, Recognising.REMEDY.formatted(topic)));
        }
        consumer.seek(partition, begin);
    }

    private Map<Integer, Long> moved() {
        return consumer.assignment().stream()
                .collect(Collectors.toMap(TopicPartition::partition, consumer::position))
                .entrySet()
                .stream()
                .filter(position -> !position.getValue().equals(known.get(position.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Integer> partitions() {
        return consumer.assignment().stream().map(TopicPartition::partition).toList();
    }
}
