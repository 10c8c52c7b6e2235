package vn.uutu.intake.broker;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.errors.InterruptException;
import vn.uutu.intake.store.Identity;

/// Asks Kafka which topic it has under a name, and where that topic ends.
public final class Broker implements AutoCloseable {

    private final Admin admin;

    public Broker(Map<String, Object> properties) {
        this.admin = Admin.create(properties);
    }

    public Identity identity(String topic, Duration atMost) {
        var within = Math.toIntExact(atMost.toMillis());
        var cluster = admin.describeCluster(new DescribeClusterOptions().timeoutMs(within))
                .clusterId();
        var description = description(topic, within);
        return new Identity(
                answer(cluster, within), answer(description, within).topicId().toString());
    }

    /// The first offset that is not yet written, by partition. Records of open transactions count: a sender is told
    /// of its commit before the brokers have made it visible, and nobody may take it for applied meanwhile.
    public long[] ends(String topic, Duration atMost) {
        var within = Math.toIntExact(Math.max(atMost.toMillis(), 1));
        var latest = answer(description(topic, within), within).partitions().stream()
                .map(TopicPartitionInfo::partition)
                .collect(Collectors.toMap(partition -> new TopicPartition(topic, partition), _ -> OffsetSpec.latest()));
        var options = new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED).timeoutMs(within);
        var found = answer(admin.listOffsets(latest, options).all(), within);
        var ends = new long[found.size()];
        found.forEach((partition, end) -> ends[partition.partition()] = end.offset());
        return ends;
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }

    private KafkaFuture<TopicDescription> description(String topic, int within) {
        return Objects.requireNonNull(
                admin.describeTopics(List.of(topic), new DescribeTopicsOptions().timeoutMs(within))
                        .topicNameValues()
                        .get(topic));
    }

    private static <T> T answer(KafkaFuture<T> future, int within) {
        try {
            return future.get(within, TimeUnit.MILLISECONDS);
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof KafkaException cause ? cause : new KafkaException(refused.getCause());
        } catch (TimeoutException late) {
            throw new KafkaException("no answer within %s ms".formatted(within), late);
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        }
    }
}
