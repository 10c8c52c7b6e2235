package vn.uutu.intake.listening;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import vn.uutu.intake.Subscription;

/// Far behind, reads on to where the topic ended when that was found out, and keeps of each key only the newest event:
/// a whole history becomes one transaction, or a few where it exceeds the memory allowed.
final class Skimming<S> {

    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final Consumer<byte[], byte[]> consumer;
    private final Subscription<S> subscription;
    private final Limits limits;

    private Map<TopicPartition, Long> ends = Map.of();
    private boolean careful;

    Skimming(Consumer<byte[], byte[]> consumer, Subscription<S> subscription, Limits limits) {
        this.consumer = consumer;
        this.subscription = subscription;
        this.limits = limits;
    }

    /// The consumer was sent somewhere.
    void lookAhead() {
        if (subscription.newestSuffices()) {
            ends = consumer.endOffsets(consumer.assignment(), ANSWER);
        }
    }

    boolean isFarBehind() {
        return behind() >= limits.farBehind();
    }

    /// @param valid false as soon as a poll has changed which partitions are ours
    /// @return empty if an event is not understood and what it superseded was left out. Sent back, the consumer is
    ///     read event by event, so that what is not understood supersedes nothing
    Optional<List<Incoming<S>>> skim(BooleanSupplier valid) {
        var newest = new Newest<>(subscription, careful);
        while (valid.getAsBoolean() && newest.bytes() < limits.keptBytes() && behind() > 0) {
            consumer.poll(PATIENCE).forEach(newest::offer);
        }
        var items = newest.read();
        careful = items.isEmpty();
        return items;
    }

    private long behind() {
        return ends.entrySet().stream()
                .filter(end -> consumer.assignment().contains(end.getKey()))
                .mapToLong(end -> Math.max(end.getValue() - consumer.position(end.getKey()), 0))
                .sum();
    }
}
