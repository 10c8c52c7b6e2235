package vn.uutu.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.kafka.core.KafkaTemplate;

@SpringBootTest(classes = KafkaAutoConfiguration.class)
@UsesServers(kafka = true)
class KafkaTests {

    @Autowired
    KafkaTemplate<String, String> template;

    @Test
    void whatIsProducedIsConsumed() {
        var sent = IntStream.range(0, 1_000).mapToObj(Integer::toString).toList();

        sent.forEach(value -> template.send("uutu.units.v1", value, value));
        template.flush();

        assertThat(received("uutu.units.v1", sent.size()))
                .extracting(ConsumerRecord::value)
                .containsExactlyInAnyOrderElementsOf(sent);
    }

    @Test
    void allTopicsOfTheSuiteAreThere() throws Exception {
        try (var admin = Admin.create(address())) {
            var topics = Topic.declared().stream().map(Topic::name).toList();
            assertThat(topics).hasSize(8);
            assertThat(admin.describeTopics(topics).allTopicNames().get().values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(16));

            var profiles = new ConfigResource(ConfigResource.Type.TOPIC, "uutu.member-profiles.v1");
            assertThat(admin.describeConfigs(List.of(profiles)).all().get().values())
                    .flatExtracting(Config::entries)
                    .extracting(ConfigEntry::name, ConfigEntry::value)
                    .contains(tuple("cleanup.policy", "compact"), tuple("max.compaction.lag.ms", "604800000"));
        }
    }

    @Test
    void aTopicCanBeMadeAndUnmade() {
        Servers.kafka().createTopics(Map.of("scratch", 3), Map.of("cleanup.policy", "delete"));
        Servers.kafka().createTopics(Map.of("scratch", 3), Map.of("cleanup.policy", "delete"));
        Awaitility.await().until(() -> partitions("scratch").size() == 3);

        Servers.kafka().deleteTopic("scratch");
        Awaitility.await().until(() -> partitions("scratch").isEmpty());
    }

    @Test
    void noTopicAppearsByItself() {
        try (var producer = new KafkaProducer<>(
                with(Map.of("max.block.ms", 500)), new StringSerializer(), new StringSerializer())) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("nobody-declared-this", "x"))
                            .get())
                    .hasMessageContaining("nobody-declared-this");
        }
        assertThat(partitions("nobody-declared-this")).isEmpty(); // not even too late for the producer
    }

    private static List<ConsumerRecord<String, String>> received(String topic, int atLeast) {
        try (var consumer = consumer()) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var records = new ArrayList<ConsumerRecord<String, String>>();
            Awaitility.await().until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
                return records.size() >= atLeast;
            });
            consumer.poll(Duration.ofMillis(500)).forEach(records::add); // and nothing beyond
            return records;
        }
    }

    private static List<PartitionInfo> partitions(String topic) {
        try (var consumer = consumer()) {
            return consumer.listTopics().getOrDefault(topic, List.of());
        }
    }

    private static KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(address(), new StringDeserializer(), new StringDeserializer());
    }

    private static Map<String, Object> address() {
        return with(Map.of());
    }

    private static Map<String, Object> with(Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        all.put("bootstrap.servers", Servers.kafka().bootstrapServers());
        return all;
    }
}
