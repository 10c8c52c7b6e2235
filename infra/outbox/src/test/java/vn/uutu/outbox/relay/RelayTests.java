package vn.uutu.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.cloudevents.SpecVersion;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import vn.uutu.outbox.Announcement;
import vn.uutu.outbox.Instance;
import vn.uutu.outbox.Instance.Running;
import vn.uutu.outbox.Shard;
import vn.uutu.testing.Servers;

class RelayTests {

    static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void sendsTheStateWithItsEnvelope() throws InterruptedException {
        var log = Log.create("relay-envelope.v1", Map.of());
        var key = UUID.randomUUID();
        try (var instance = Instance.start("relay_envelope")) {
            instance.announce(log.topic(), key, 1);
            instance.transaction()
                    .executeWithoutResult(_ -> instance.outbox().announce(tombstone(log.topic(), key, 2)));
            log.awaitLast(Map.of(key, 2L), SOON);
        }
        var records = log.read();
        assertThat(records.get(1).value()).isNull();
        assertThat(records.getFirst().value()).asString().isEqualTo("{\"version\":1}");
        var event = KafkaMessageFactory.createReader(records.getFirst()).toEvent();
        assertThat(event.getSpecVersion()).isEqualTo(SpecVersion.V1);
        assertThat(event.getSource()).hasToString("/uutu/test");
        assertThat(event.getSubject()).isEqualTo(key.toString());
        assertThat(event.getTime()).hasToString("2025-03-26T01:02:03.456789Z");
        assertThat(event.getDataSchema()).hasToString("https://uutu.vn/schemas/relay-envelope.v1.schema.json");
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getExtension("version")).isEqualTo("1");
    }

    /// The next poll would come after the test.
    @Test
    void aCommitWakesTheRelayOfItsProcess() throws InterruptedException {
        var log = Log.create("relay-woken.v1", Map.of());
        var hour = new String[] {
            "uutu.outbox.relay.poll=1h", "uutu.outbox.relay.poll-at-most=1h", "uutu.outbox.relay.lease=1h"
        };
        try (var instance = Instance.start("relay_woken", hour)) {
            awaitOwned(instance);
            var last = new HashMap<UUID, Long>();
            for (var n = 0; n < 20; n++) {
                var key = UUID.randomUUID();
                instance.announce(log.topic(), key, 1);
                last.put(key, 1L);
            }
            log.awaitLast(last, SOON);
        }
    }

    @Test
    void twentyWritersAreRelayedInTheOrderOfTheirCommits() throws Exception {
        var log = Log.create("relay-writers.v1", Map.of());
        try (var one = Instance.start("relay_writers");
                var two = Instance.start("relay_writers")) {
            var last = write(List.of(one, two), log.topic(), 20, 100);
            log.awaitLast(last, SOON);
            var versions = log.versions();
            last.forEach((key, version) -> Schedule.isComplete(versions.getOrDefault(key, List.of()), version));
        }
    }

    @Test
    void twoRelaysShareTheLanes() throws InterruptedException {
        try (var one = Instance.start(
                        "relay_shares", "uutu.outbox.relay.patience=100ms", "uutu.outbox.relay.lease=1s");
                var two = Instance.start(
                        "relay_shares", "uutu.outbox.relay.patience=100ms", "uutu.outbox.relay.lease=1s")) {
            List<Integer> shares = List.of();
            for (var attempt = 0; attempt < 200 && !shares.equals(List.of(2, 2)); attempt++) {
                Thread.sleep(100);
                shares = one.jdbc()
                        .sql("select count(*) from outbox_lane where owner is not null group by owner")
                        .query(Integer.class)
                        .list();
            }
            assertThat(shares).containsExactly(2, 2);
        }
    }

    /// Batches are small, so that none of small announcements is too large: of the very first ones that it hears of a
    /// producer, the broker takes a second batch though it has refused the first.
    @Test
    void aRefusedAnnouncementHoldsItsShardBackAndNothingIsLost() throws Exception {
        var log = Log.create("relay-refused.v1", Map.of("max.message.bytes", "2000"));
        try (var instance = Instance.start(
                "relay_refused",
                "uutu.outbox.relay.patience=100ms",
                "uutu.outbox.relay.alarm=1s",
                "spring.kafka.producer.batch-size=1000")) {
            var keys = Stream.generate(UUID::randomUUID).limit(40).toList();
            var last = new HashMap<UUID, Long>();
            for (var version = 1L; version <= 6; version++) {
                for (var key : keys) {
                    var big = version == 3;
                    announce(instance, log.topic(), key, version, big ? "x".repeat(3_000) : "");
                    last.put(key, version);
                }
            }
            Thread.sleep(2_000);
            assertThat(log.versions().values().stream().flatMap(List::stream))
                    .as("what follows waits, too")
                    .doesNotContain(3L, 4L, 5L, 6L);
            assertThat(health(instance)).isEqualTo(Status.DOWN);

            configure(new ConfigResource(ConfigResource.Type.TOPIC, log.topic()), "max.message.bytes", "100000");
            awaitUp(instance);
            assertThat(log.last()).isEqualTo(last);
            var versions = log.versions();
            keys.forEach(key -> Schedule.isComplete(versions.getOrDefault(key, List.of()), 6));
        }
    }

    /// With the limits that topics, broker and producer have by default.
    @Test
    void theLargestStateThatMayBeAnnouncedIsTaken() throws InterruptedException {
        var log = Log.create("relay-largest.v1", Map.of());
        var key = UUID.randomUUID();
        try (var instance = Instance.start("relay_largest")) {
            instance.transaction()
                    .executeWithoutResult(
                            _ -> instance.outbox().announce(Instance.sized(log.topic(), key, Instance.LARGEST)));
            log.awaitLast(Map.of(key, 1L), SOON);
        }
    }

    @Test
    void aMissingTopicIsNamedByTheHealthUntilItIsThere() throws InterruptedException {
        var key = UUID.randomUUID();
        try (var instance = Instance.start(
                "relay_missing",
                "uutu.outbox.relay.patience=100ms",
                "uutu.outbox.relay.alarm=1s",
                "spring.kafka.producer.properties.max.block.ms=500")) {
            instance.announce("relay-missing.v1", key, 1);
            awaitObstacle(instance, "Kafka refused an announcement on relay-missing.v1");
            assertThat(health(instance)).isEqualTo(Status.DOWN);

            var log = Log.create("relay-missing.v1", Map.of());
            awaitUp(instance);
            assertThat(log.last()).isEqualTo(Map.of(key, 1L));
            assertThat(instance.context().getBean(Relay.class).obstacles()).isEmpty();
        }
    }

    /// In each partition from the successor's first record on; before it, what arrives late does no harm.
    @Test
    void aFormerOwnerCannotWriteOnceItsSuccessorHasWritten() throws InterruptedException {
        var log = Log.create("relay-fence.v1", Map.of());
        var key = UUID.randomUUID();
        try (var instance = Instance.start("relay_fence", "uutu.outbox.relay.enabled=false");
                var former = producers().create();
                var next = producers().create()) {
            var rows = new Rows(instance.jdbc(), 100);
            var lane = Lane.of(Shard.of(key));
            var id = former.ownId(SOON);
            former.writeAs(new Fence(id, (short) 4));
            instance.announce(log.topic(), key, 1);
            var paused = new Tenure(former, rows.cursor(lane));
            var read = rows.after(paused.sent());
            paused.send(read);
            paused.finish();

            instance.announce(log.topic(), key, 2);
            next.ownId(SOON);
            next.writeAs(new Fence(id, (short) 8));
            var tenure = new Tenure(next, rows.cursor(lane));
            tenure.send(rows.after(tenure.sent()));
            tenure.finish();

            assertThat(catchThrowable(() -> {
                        paused.send(read);
                        paused.finish();
                    }))
                    .hasRootCauseInstanceOf(InvalidProducerEpochException.class);
            assertThat(log.last()).containsExactly(Map.entry(key, 2L));
        }
    }

    @Test
    void eachOwnerIsFencedAboveTheOneBefore() {
        try (var instance = Instance.start("relay_epochs", "uutu.outbox.relay.enabled=false")) {
            var lane = new Lane(1);
            var lanes = lanes(instance);
            assertThat(lanes.take(lane)).isTrue();
            assertThat(lanes.fence(lane, 70)).contains(new Fence(70, (short) 4));
            assertThat(lanes(instance).take(lane)).as("leased to another one").isFalse();
            assertThat(lanes(instance).fence(lane, 71)).isEmpty();
            lanes.release(lane);
            var next = lanes(instance);
            assertThat(next.take(lane)).as("freed at once").isTrue();
            assertThat(next.fence(lane, 71)).contains(new Fence(70, (short) 8));
            instance.jdbc().sql("update outbox_lane set epoch = 32764").update();
            assertThat(next.fence(lane, 72)).as("used up").contains(new Fence(72, (short) 0));
        }
    }

    private static Lanes lanes(Running instance) {
        return new Lanes(instance.jdbc(), instance.transaction(), UUID.randomUUID(), Duration.ofMinutes(1));
    }

    /// @return the last version of each aggregate
    static Map<UUID, Long> write(List<Running> instances, String topic, int writers, int changes)
            throws InterruptedException, ExecutionException {
        var aggregates = new Aggregates(instances.getFirst(), topic, 30);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, writers)
                    .mapToObj(writer -> threads.submit(() -> {
                        var random = new Random(writer);
                        for (var change = 0; change < changes; change++) {
                            aggregates.change(instances.get(random.nextInt(instances.size())), random);
                        }
                    }))
                    .toList();
            for (var writer : running) {
                writer.get();
            }
        }
        return aggregates.versions();
    }

    private static void announce(Running instance, String topic, UUID key, long version, String padding) {
        var plain = Instance.announcement(topic, key, version);
        var announcement = new Announcement(
                topic,
                key,
                version,
                plain.eventId(),
                plain.type(),
                plain.time(),
                plain.value().map(value -> value + padding));
        instance.transaction().executeWithoutResult(_ -> instance.outbox().announce(announcement));
    }

    private static Announcement tombstone(String topic, UUID key, long version) {
        var plain = Instance.announcement(topic, key, version);
        return new Announcement(topic, key, version, plain.eventId(), plain.type(), plain.time(), Optional.empty());
    }

    static Producers producers() {
        return new Producers(Map.of("bootstrap.servers", Servers.kafka().bootstrapServers()));
    }

    private static Status health(Running instance) {
        var health = instance.context()
                .getBean("outboxHealthIndicator", HealthIndicator.class)
                .health();
        return health == null ? Status.UNKNOWN : health.getStatus();
    }

    private static void awaitObstacle(Running instance, String word) throws InterruptedException {
        var details = "";
        for (var tries = 0; tries < 100 && !details.contains(word); tries++) {
            Thread.sleep(100);
            var health = instance.context()
                    .getBean("outboxHealthIndicator", HealthIndicator.class)
                    .health();
            details = health == null ? "" : health.getDetails().toString();
        }
        assertThat(details).contains(word);
        Thread.sleep(1_000); // until the alarm
    }

    /// Each owner looks once when it begins: what is announced afterwards must wake it.
    private static void awaitOwned(Running instance) throws InterruptedException {
        var free = "select count(*) from outbox_lane where owner is null";
        for (var tries = 0;
                tries < 300 && instance.jdbc().sql(free).query(Integer.class).single() > 0;
                tries++) {
            Thread.sleep(100);
        }
        Thread.sleep(1_000);
    }

    /// Until everything is acknowledged.
    private static void awaitUp(Running instance) throws InterruptedException {
        var backlog = instance.context().getBean(Backlog.class);
        for (var attempt = 0; attempt < 300 && backlog.unsent() > 0; attempt++) {
            Thread.sleep(50);
        }
        assertThat(backlog.unsent()).isZero();
        assertThat(health(instance)).isEqualTo(Status.UP);
    }

    static void configure(ConfigResource resource, String name, String value)
            throws ExecutionException, InterruptedException {
        try (var admin =
                Admin.create(Map.of("bootstrap.servers", Servers.kafka().bootstrapServers()))) {
            admin.incrementalAlterConfigs(Map.of(
                            resource,
                            List.of(new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }
}
