package vn.uutu.testing;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;

/// A Kafka cluster of one broker that creates no topic by itself, as in production.
public final class Kafka {

    /// What differs from Kafka's own defaults: small, quick to rebalance, one replica.
    static final Map<String, String> SETTINGS = Map.of(
            "auto.create.topics.enable", "false",
            "group.initial.rebalance.delay.ms", "0",
            "log.cleaner.dedupe.buffer.size", "4194304",
            "offsets.topic.num.partitions", "1",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.num.partitions", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1");

    private final String bootstrapServers;

    Kafka(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /// Creates those topics that do not exist yet, all with the same settings.
    public void createTopics(Map<String, Integer> partitionsByName, Map<String, String> configs) {
        create(partitionsByName.entrySet().stream()
                .map(topic -> new Topic(topic.getKey(), topic.getValue(), configs))
                .toList());
    }

    /// Creates all topics of the suite that do not exist yet.
    public void createTopics() {
        create(Topic.declared());
    }

    private synchronized void create(List<Topic> topics) {
        try (var admin = admin()) {
            var existing = done(admin.listTopics().names());
            var missing = topics.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(topic -> new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty())
                            .configs(topic.configs()))
                    .collect(toSet());
            done(admin.createTopics(missing).all());
        }
    }

    public void deleteTopic(String name) {
        try (var admin = admin()) {
            done(admin.deleteTopics(List.of(name)).all());
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    private static <T> T done(KafkaFuture<T> future) {
        try {
            return future.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka refuses", e);
        }
    }
}
