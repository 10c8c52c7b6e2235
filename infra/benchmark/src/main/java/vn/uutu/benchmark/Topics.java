package vn.uutu.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// What is in the topics now, read once by a plain consumer that throws everything away.
///
/// @param events committed ones only
record Topics(long events, double seconds) {

    static Topics read(int port, List<String> topics) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", "127.0.0.1:" + port,
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest");
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
            var partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(found -> new TopicPartition(found.topic(), found.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var begin = System.nanoTime();
            var events = 0L;
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                events += consumer.poll(Duration.ofMillis(200)).count();
            }
            return new Topics(events, (System.nanoTime() - begin) / 1e9);
        }
    }

    double perSecond() {
        return events / seconds;
    }
}
