package vn.uutu.intake.boot;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Makes consumers with the service's own Kafka settings, except for what exactly-once depends on.
final class Consumers implements Function<String, Consumer<byte[], byte[]>> {

    /// Who was killed is missed after that long, and its topics go to whoever is there: with Kafka's own 45 s figures
    /// stand still for as long after a restart. The service's settings may say otherwise.
    private static final int SESSION_TIMEOUT_MILLIS = 10_000;

    private final Map<String, Object> settings;
    private final String application;

    Consumers(Map<String, Object> settings, String application) {
        this.settings = settings;
        this.application = application;
    }

    /// A group per topic, so that subscriptions do not disturb each other: in a common group, one consumer that
    /// comes, goes or is slow makes all others rebalance.
    @Override
    public Consumer<byte[], byte[]> apply(String topic) {
        var all = new HashMap<String, Object>();
        all.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MILLIS);
        all.putAll(settings);
        all.put(ConsumerConfig.GROUP_ID_CONFIG, application + "." + topic);
        all.put(ConsumerConfig.CLIENT_ID_CONFIG, application + "." + topic);
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        // The outbox sends nothing that is not committed in its database, so there is no end of a transaction to wait
        // for.
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted");
        all.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1);
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(all, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
