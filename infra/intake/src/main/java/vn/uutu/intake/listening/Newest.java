package vn.uutu.intake.listening;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import vn.uutu.intake.Subscription;

/// The newest event of each key, as it came. Those that have no key or version are kept beside them.
final class Newest<S> {

    private static final Comparator<Incoming<?>> ORDER = Comparator.<Incoming<?>>comparingInt(
                    item -> item.record().partition())
            .thenComparingLong(item -> item.record().offset());

    private final Subscription<S> subscription;
    private final boolean careful;
    private final Map<UUID, Versioned> newest = new HashMap<>();
    private final Map<String, Incoming<S>> unreadable = new HashMap<>();
    private long bytes;

    /// @param careful an event that is not understood takes nobody's place: each is read when it comes
    Newest(Subscription<S> subscription, boolean careful) {
        this.subscription = subscription;
        this.careful = careful;
    }

    /// Of keys and values.
    long bytes() {
        return bytes;
    }

    void offer(ConsumerRecord<byte[], byte[]> record) {
        var key = Keys.id(record);
        var version = Envelope.versionOf(record);
        if (key.isPresent() && version > 0 && (!careful || isUnderstood(record))) {
            keep(key.get(), version, record);
        } else {
            setAside(record);
        }
    }

    /// Read, in the order of the topic. Empty if one is not understood in whose place another one was left out.
    Optional<List<Incoming<S>>> read() {
        var read = newest.values().parallelStream()
                .map(kept -> Incoming.of(kept.record(), subscription))
                .toList();
        if (read.stream().anyMatch(item -> item instanceof Incoming.Unreadable<S>)) {
            return Optional.empty();
        }
        return Optional.of(Stream.concat(read.stream(), unreadable.values().stream())
                .sorted(ORDER)
                .toList());
    }

    private void keep(UUID key, long version, ConsumerRecord<byte[], byte[]> record) {
        var before = newest.get(key);
        if (before == null || before.version() < version) {
            newest.put(key, new Versioned(version, bare(record)));
            bytes += size(record) - (before == null ? 0 : size(before.record()));
        }
    }

    private boolean isUnderstood(ConsumerRecord<byte[], byte[]> record) {
        return Incoming.of(record, subscription) instanceof Incoming.Understood<S>;
    }

    private void setAside(ConsumerRecord<byte[], byte[]> record) {
        var item = Incoming.of(record, subscription);
        unreadable.put(item.key(), item);
    }

    /// Whole records would hold on to everything that was fetched with them.
    private static ConsumerRecord<byte[], byte[]> bare(ConsumerRecord<byte[], byte[]> record) {
        return new ConsumerRecord<>(
                record.topic(),
                record.partition(),
                record.offset(),
                record.timestamp(),
                record.timestampType(),
                record.serializedKeySize(),
                record.serializedValueSize(),
                record.key(),
                record.value(),
                bare(record.headers()),
                Optional.empty());
    }

    private static Headers bare(Headers headers) {
        var few = new RecordHeaders();
        for (var header : headers) {
            if (Envelope.NAMES.contains(header.key())) {
                few.add(new RecordHeader(header.key(), header.value()));
            }
        }
        return few;
    }

    private static long size(ConsumerRecord<byte[], byte[]> record) {
        return Math.max(record.serializedKeySize(), 0) + Math.max(record.serializedValueSize(), 0);
    }

    private record Versioned(long version, ConsumerRecord<byte[], byte[]> record) {}
}
