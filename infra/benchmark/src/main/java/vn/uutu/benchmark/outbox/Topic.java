package vn.uutu.benchmark.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import vn.uutu.outbox.Shard;

/// What has been appended since it was looked at last.
final class Topic implements AutoCloseable {

    private final List<TopicPartition> partitions;
    private final KafkaConsumer<byte[], byte[]> consumer;

    Topic(String name, int kafka) {
        partitions = IntStream.range(0, Shard.COUNT)
                .mapToObj(partition -> new TopicPartition(name, partition))
                .toList();
        var bytes = new ByteArrayDeserializer();
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", "127.0.0.1:" + kafka, "auto.offset.reset", "earliest"), bytes, bytes);
        consumer.assign(partitions);
    }

    Received read() {
        var received = new Received();
        each(record -> received.take(key(record), version(record), record.value()));
        return received;
    }

    void each(Consumer<ConsumerRecord<byte[], byte[]>> listener) {
        var ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
            consumer.poll(Duration.ofMillis(200)).forEach(listener);
        }
    }

    static UUID key(ConsumerRecord<byte[], byte[]> record) {
        return UUID.fromString(new String(record.key(), UTF_8));
    }

    static int version(ConsumerRecord<byte[], byte[]> record) {
        var header = Objects.requireNonNull(record.headers().lastHeader("ce_version"));
        return Integer.parseInt(new String(header.value(), UTF_8));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
