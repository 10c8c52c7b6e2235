package vn.uutu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import vn.uutu.testing.Servers;

/// A compacted topic has gaps, and still ends where it ends.
class CompactedTopicTests {

    final String topic = "compacted-" + UUID.randomUUID();
    final UUID id = UUID.randomUUID();

    @Test
    void gapsAreNormal() throws InterruptedException {
        var compacting = Map.of(
                "cleanup.policy", "compact",
                "segment.ms", "100",
                "min.cleanable.dirty.ratio", "0.001",
                "min.compaction.lag.ms", "0",
                "max.compaction.lag.ms", "1000");
        try (var sender = new Sender(topic, 1, compacting)) {
            for (var version = 1; version <= 50; version++) {
                sender.send(id, version, "version " + version);
                sender.commit();
            }
            Thread.sleep(200);
            sender.send(UUID.randomUUID(), 1, "rolls the segment");
            sender.commit();
            Eventually.holds("compacted", () -> records() < 40);

            try (var instance = Instance.start(topic, topic)) {
                instance.completeness().await(topic, Duration.ofSeconds(20));
                Eventually.holds("nothing behind", () -> instance.completeness().caughtUpOnce(topic));

                assertThat(instance.things().name(id)).contains("version 50");
                assertThat(instance.things().applications()).isLessThan(40);
                sender.send(id, 51, "version 51");
                sender.commit();
                instance.completeness().await(topic, Duration.ofSeconds(20));
                assertThat(instance.things().name(id)).contains("version 51");
            }
        }
    }

    private int records() {
        var settings = new HashMap<String, Object>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                Servers.kafka().bootstrapServers(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest"));
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            var count = 0;
            while (consumer.position(partition) < end) {
                count += consumer.poll(Duration.ofMillis(100)).count();
            }
            return count;
        }
    }
}
