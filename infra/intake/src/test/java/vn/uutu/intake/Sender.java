package vn.uutu.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import vn.uutu.testing.Servers;

/// Sends what an outbox would send, and what it would not.
final class Sender implements AutoCloseable {

    private final String topic;
    private final KafkaProducer<String, byte[]> producer;

    Sender(String topic, Map<String, String> configs) {
        this(topic, 16, configs);
    }

    Sender(String topic, int partitions, Map<String, String> configs) {
        this.topic = topic;
        Servers.kafka().createTopics(Map.of(topic, partitions), configs);
        var settings = new HashMap<String, Object>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                Servers.kafka().bootstrapServers(),
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                "sender of " + topic));
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        producer.initTransactions();
        producer.beginTransaction();
    }

    void send(UUID key, long version, @Nullable String name) {
        send(key, version, name, "vn.uutu.thing.named");
    }

    void send(UUID key, long version, @Nullable String name, String type) {
        send(key.toString(), name, headers(key, version, type));
    }

    void send(@Nullable String key, @Nullable String value, List<Header> headers) {
        producer.send(new ProducerRecord<>(topic, null, key, value == null ? null : value.getBytes(UTF_8), headers));
    }

    void commit() {
        producer.commitTransaction();
        producer.beginTransaction();
    }

    void abort() {
        producer.abortTransaction();
        producer.beginTransaction();
    }

    @Override
    public void close() {
        producer.abortTransaction();
        producer.close();
    }

    private static List<Header> headers(UUID key, long version, String type) {
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", new UUID(version, key.getLeastSignificantBits()).toString()),
                header("ce_type", type),
                header("ce_source", "/uutu/things"),
                header("ce_subject", key.toString()),
                header("ce_time", "2026-03-26T07:00:00.123456Z"),
                header("ce_version", Long.toString(version)));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
