package vn.uutu.intake.listening;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.uutu.intake.Subscription;

/// Polls once when nothing is waiting, and several times for one transaction when behind.
final class Gathering<S> {

    /// How long a poll of an idle topic lasts. A record ends it at once, but a new assignment does not.
    private static final Duration IDLE = Duration.ofMillis(200);

    private static final Duration UNASSIGNED = Duration.ofMillis(20);

    private final Consumer<byte[], byte[]> consumer;
    private final Subscription<S> subscription;
    private final Limits limits;

    Gathering(Consumer<byte[], byte[]> consumer, Subscription<S> subscription, Limits limits) {
        this.consumer = consumer;
        this.subscription = subscription;
        this.limits = limits;
    }

    /// @param valid false as soon as a poll has changed which partitions are ours
    List<Incoming<S>> gather(BooleanSupplier valid) {
        var items = new ArrayList<Incoming<S>>();
        var bytes = poll(consumer.assignment().isEmpty() ? UNASSIGNED : IDLE, items);
        var end = System.nanoTime() + limits.time().toNanos();
        for (var left = limits.time().toNanos();
                left > 0
                        && valid.getAsBoolean()
                        && items.size() < limits.records()
                        && bytes < limits.bytes()
                        && behind();
                left = end - System.nanoTime()) {
            bytes += poll(Duration.ofNanos(left), items);
        }
        return items;
    }

    private long poll(Duration atMost, List<Incoming<S>> items) {
        var bytes = 0L;
        for (var record : consumer.poll(atMost)) {
            items.add(Incoming.of(record, subscription));
            bytes += size(record);
        }
        return bytes;
    }

    private boolean behind() {
        return consumer.assignment().stream()
                .anyMatch(partition -> consumer.currentLag(partition).orElse(0) > 0);
    }

    private static long size(ConsumerRecord<byte[], byte[]> record) {
        return Math.max(record.serializedKeySize(), 0) + Math.max(record.serializedValueSize(), 0);
    }
}
