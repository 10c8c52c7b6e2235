package vn.uutu.benchmark.replay;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Reads a topic from its start to its end by a plain consumer.
record Polling(Task task, int most) {

    void each(Consumer<ConsumerRecord<byte[], byte[]>> listener) {
        polls(records -> records.forEach(listener));
    }

    void polls(Consumer<ConsumerRecords<byte[], byte[]>> listener) {
        var bytes = new ByteArrayDeserializer();
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                "127.0.0.1:" + task.kafka(),
                "auto.offset.reset",
                "earliest",
                "max.poll.records",
                most);
        try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
            var partitions = consumer.partitionsFor(task.topic()).stream()
                    .map(found -> new TopicPartition(found.topic(), found.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                listener.accept(consumer.poll(Duration.ofMillis(200)));
            }
        }
    }
}
