package vn.uutu.intake.listening;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
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
    private long kept;

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
        var offered = offer(ConsumerRecords.empty(), newest);
        while (valid.getAsBoolean() && limits.kept().allows(kept) && behind() > 0) {
            var records = consumer.poll(PATIENCE);
            offered.join();
            keep(newest.bytes());
            offered = offer(records, newest);
        }
        offered.join();
        var items = newest.read();
        careful = items.isEmpty();
        return items;
    }

    /// While these are looked at, the next are polled.
    private static <S> ForkJoinTask<?> offer(ConsumerRecords<byte[], byte[]> records, Newest<S> newest) {
        return ForkJoinPool.commonPool().submit(() -> records.forEach(newest::offer));
    }

    /// What was read last is applied, or dropped.
    void forget() {
        keep(0);
    }

    private void keep(long bytes) {
        limits.kept().keep(bytes - kept);
        kept = bytes;
    }

    private long behind() {
        return ends.entrySet().stream()
                .filter(end -> consumer.assignment().contains(end.getKey()))
                .mapToLong(end -> Math.max(end.getValue() - consumer.position(end.getKey()), 0))
                .sum();
    }
}
