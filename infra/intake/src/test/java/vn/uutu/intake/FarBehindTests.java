package vn.uutu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.QueryTimeoutException;
import vn.uutu.intake.listening.Listeners;
import vn.uutu.testing.Servers;

/// Far behind, only the newest event of each key is read and applied, all of them in one transaction.
class FarBehindTests {

    static final int KEYS = 200;
    static final int VERSIONS = 5;

    final String topic = "behind-" + UUID.randomUUID();
    final Sender sender = new Sender(topic, 4, Map.of());
    final List<UUID> ids =
            IntStream.range(0, KEYS).mapToObj(_ -> UUID.randomUUID()).toList();

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    void aHistoryIsOneTransaction() {
        history();

        try (var instance = instance(true)) {
            isApplied(instance);
            assertThat(instance.things().applications()).isEqualTo(KEYS);
            assertThat(transactions(instance)).isEqualTo(1);
        }
    }

    @Test
    void whatExceedsTheMemoryIsAppliedInParts() {
        history();

        try (var instance =
                instance(true, "--uutu.intake.kept-size=2KB", "--spring.kafka.consumer.max-poll-records=10")) {
            isApplied(instance);
            assertThat(transactions(instance)).isGreaterThan(3);
        }
    }

    @Test
    void whatIsRolledBackLeavesNothing() {
        var attempts = new AtomicInteger();
        try (var instance = instance(true)) {
            instance.the(Listeners.class).stop();
            history();
            instance.things().whileApplying = () -> {
                assertThat(instance.things().applications()).isEqualTo(KEYS);
                if (attempts.incrementAndGet() < 3) {
                    throw new QueryTimeoutException("a fault");
                }
            };
            instance.the(Listeners.class).start();

            isApplied(instance);
            assertThat(attempts).hasValue(3);
        }
    }

    @Test
    void anEventThatIsNotUnderstoodDoesNotTakeThePlaceOfTheOneBefore() {
        var riddle = UUID.randomUUID();
        var solved = UUID.randomUUID();
        try (var instance = instance(true)) {
            instance.the(Listeners.class).stop();
            sender.send(riddle, 1, "clear");
            sender.send(riddle, 3, "?");
            sender.send(riddle, 2, "clearer");
            sender.send(solved, 1, "?");
            sender.send(solved, 2, "clear");
            sender.send("not a uuid", "x", List.of());
            history();
            instance.things().riddles.add("?");
            instance.the(Listeners.class).start();

            isApplied(instance);
            assertThat(instance.things().name(riddle)).contains("clearer");
            assertThat(instance.things().name(solved)).contains("clear");
            assertThat(instance.the(Parked.class).of(topic))
                    .extracting(Parked.Entry::key)
                    .containsExactlyInAnyOrder(riddle.toString(), "hex:6e6f7420612075756964");
            assertThat(instance.things().applications()).isEqualTo(KEYS + 2);
        }
    }

    @Test
    void aDataErrorIsFoundAmongTheNewest() {
        var culprit = UUID.randomUUID();
        sender.send(culprit, 1, "refused by the database");
        history();

        try (var instance = instance(true)) {
            isApplied(instance);
            assertThat(instance.the(Parked.class).of(topic))
                    .extracting(Parked.Entry::key)
                    .containsExactly(culprit.toString());
        }
    }

    /// A partition that begins later is found out by a poll that fails, after others have brought events.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPartitionWithoutItsBeginningLosesNothingOfTheOthers(boolean newestSuffices) throws Exception {
        history();
        var first = new TopicPartition(topic, 1);
        try (var admin =
                Admin.create(Map.of("bootstrap.servers", Servers.kafka().bootstrapServers()))) {
            admin.deleteRecords(Map.of(first, RecordsToDelete.beforeOffset(1)))
                    .all()
                    .get();
        }

        try (var instance = instance(newestSuffices, "--spring.kafka.consumer.max-poll-records=20")) {
            instance.completeness().await(topic, Duration.ofSeconds(20));
            assertThat(instance.things().count()).isGreaterThanOrEqualTo(KEYS - 1);
        }
    }

    /// In any order, some twice.
    private void history() {
        var events = new ArrayList<Runnable>();
        for (var id : ids) {
            IntStream.rangeClosed(1, VERSIONS)
                    .forEach(version -> events.add(() -> sender.send(id, version, "version " + version)));
            events.add(() -> sender.send(id, VERSIONS, "version " + VERSIONS));
        }
        Collections.shuffle(events, new Random(7));
        events.forEach(Runnable::run);
        sender.commit();
    }

    private void isApplied(Instance instance) {
        instance.completeness().await(topic, Duration.ofSeconds(20));
        assertThat(ids).allSatisfy(id -> assertThat(instance.things().name(id)).contains("version " + VERSIONS));
    }

    private static long transactions(Instance instance) {
        return instance.the(MeterRegistry.class)
                .get("uutu.intake.batch")
                .timer()
                .count();
    }

    private Instance instance(boolean newestSuffices, String... settings) {
        var all = new ArrayList<>(List.of("--test.newest=" + newestSuffices, "--uutu.intake.far-behind=100"));
        all.addAll(List.of(settings));
        return Instance.start(topic, topic, all.toArray(String[]::new));
    }
}
