package vn.uutu.benchmark.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Puts a story on the topics, as the relay of an outbox would.
public final class Announcing implements AutoCloseable {

    private final String servers;
    private final KafkaProducer<byte[], byte[]> producer;
    private final AtomicLong sent = new AtomicLong();

    public Announcing(int port) {
        servers = "127.0.0.1:" + port;
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all", "linger.ms", 5, "batch.size", 65_536),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    public void units() {
        for (var unit = 0; unit < Province.UNITS; unit++) {
            send("uutu.units.v1", Province.id(unit), 1, Province.state(unit));
        }
        producer.flush();
    }

    /// @return how many events
    public long story(String topic, Story story) {
        sent.set(0);
        story.tell((one, version) -> send(topic, one.id(), version, one.state(version)));
        producer.flush();
        return sent.get();
    }

    /// Where each partition ends.
    public Map<TopicPartition, Long> ends(Collection<String> topics) {
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", servers), bytes, bytes)) {
            return consumer.endOffsets(topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList());
        }
    }

    /// Returns when Kafka has all of it.
    public void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }

    public void send(String topic, UUID key, int version, String state) {
        var record = new ProducerRecord<>(topic, key.toString().getBytes(UTF_8), state.getBytes(UTF_8));
        record.headers()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add(
                        "ce_id",
                        new UUID(version, key.getLeastSignificantBits())
                                .toString()
                                .getBytes(UTF_8))
                .add("ce_source", "/uutu/referrals".getBytes(UTF_8))
                .add("ce_type", "vn.uutu.referral.moved-on".getBytes(UTF_8))
                .add("ce_subject", record.key())
                .add("ce_time", "2025-01-01T00:00:00Z".getBytes(UTF_8))
                .add("ce_version", Integer.toString(version).getBytes(UTF_8));
        producer.send(record);
        sent.incrementAndGet();
    }
}
