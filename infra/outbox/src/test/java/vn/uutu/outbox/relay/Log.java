package vn.uutu.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import vn.uutu.outbox.Shard;
import vn.uutu.testing.Servers;

/// What stands in a topic, read as consumers do: from the start, with the default isolation.
record Log(String topic) {

    static Log create(String topic, Map<String, String> configs) {
        Servers.kafka().createTopics(Map.of(topic, Shard.COUNT), configs);
        return new Log(topic);
    }

    List<ConsumerRecord<byte[], byte[]>> read() {
        var partitions = IntStream.range(0, Shard.COUNT)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Servers.kafka().bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        return found;
    }

    /// Of each key, the versions in the order of the topic.
    Map<UUID, List<Long>> versions() {
        var versions = new HashMap<UUID, List<Long>>();
        for (var record : read()) {
            assertThat(record.partition()).isEqualTo(Shard.of(key(record)));
            versions.computeIfAbsent(key(record), _ -> new ArrayList<>()).add(version(record));
        }
        return versions;
    }

    /// Waits until the topic ends, for each key, with this version.
    void awaitLast(Map<UUID, Long> expected, Duration atMost) throws InterruptedException {
        var deadline = System.nanoTime() + atMost.toNanos();
        Map<UUID, Long> last = Map.of();
        while (System.nanoTime() < deadline) {
            last = last();
            if (last.equals(expected)) {
                return;
            }
            Thread.sleep(50);
        }
        assertThat(last).isEqualTo(expected);
    }

    Map<UUID, Long> last() {
        var last = new HashMap<UUID, Long>();
        versions().forEach((key, versions) -> last.put(key, versions.getLast()));
        return last;
    }

    static UUID key(ConsumerRecord<byte[], byte[]> record) {
        return UUID.fromString(new String(record.key(), StandardCharsets.US_ASCII));
    }

    static long version(ConsumerRecord<byte[], byte[]> record) {
        return Long.parseLong(
                new String(record.headers().lastHeader("ce_version").value(), StandardCharsets.US_ASCII));
    }
}
