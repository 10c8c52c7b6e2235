package vn.uutu.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.uutu.outbox.Instance;
import vn.uutu.outbox.Instance.Running;
import vn.uutu.outbox.Shard;

/// A relay in a process of its own is killed or stopped; another one takes over.
class TakeoverTests {

    static final Duration SOON = Duration.ofSeconds(40);
    static final String[] IMPATIENT = {"uutu.outbox.relay.lease=1s", "uutu.outbox.relay.patience=100ms"};

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void aRelayKilledBetweenSendAndCursorIsContinuedFromTheCursor() throws Exception {
        var log = Log.create("takeover-killed.v1", Map.of());
        try (var instance = Instance.start("takeover_killed", "uutu.outbox.relay.enabled=false")) {
            var relay = relayInItsOwnProcess("takeover_killed", instance);
            var keys = announce(instance, log.topic(), 1, 5);
            awaitCursor(instance);
            // the relay can read and send, but its cursor cannot move while somebody else holds it
            instance.transaction().executeWithoutResult(_ -> {
                instance.jdbc()
                        .sql("select shard from outbox_cursor for update")
                        .query()
                        .listOfRows();
                announceElsewhere(instance, log.topic(), keys, 6, 10);
                awaitLast(log, keys, 10);
                kill(relay);
                endWhatItLeftBehind(instance);
            });
            var before = log.read().size();
            try (var _ = Instance.start("takeover_killed", IMPATIENT)) {
                announceAll(instance, log.topic(), keys, 11, 12);
                awaitLast(log, keys, 12);
                var versions = log.versions();
                keys.forEach((key, _) -> Schedule.isComplete(versions.getOrDefault(key, List.of()), 12));
                assertThat(log.read())
                        .as("sent again, since the cursor had not moved")
                        .hasSizeGreaterThan(before + 40);
            }
        }
    }

    @Test
    void aRelayThatWasStoppedDoesNotOverwriteWhatItsSuccessorSent() throws Exception {
        var log = Log.create(
                "takeover-stopped.v1",
                Map.of(
                        "cleanup.policy", "compact",
                        "segment.ms", "500",
                        "min.cleanable.dirty.ratio", "0.001",
                        "min.compaction.lag.ms", "0"));
        RelayTests.configure(new ConfigResource(ConfigResource.Type.BROKER, ""), "log.cleaner.backoff.ms", "200");
        try (var instance = Instance.start("takeover_stopped", "uutu.outbox.relay.enabled=false")) {
            var relay = relayInItsOwnProcess("takeover_stopped", instance);
            var random = new Random(20);
            var aggregates = new Aggregates(instance, log.topic(), 30);
            for (var round = 0; round < 3; round++) {
                change(instance, aggregates, random, 100 + random.nextInt(100));
                signal(relay, "STOP");
                try (var _ = Instance.start("takeover_stopped", IMPATIENT)) {
                    change(instance, aggregates, random, 200);
                    log.awaitLast(aggregates.versions(), SOON);
                    signal(relay, "CONT");
                    Thread.sleep(1_000);
                    change(instance, aggregates, random, 20);
                }
                log.awaitLast(aggregates.versions(), SOON);
            }
            kill(relay);
            var versions = log.versions();
            aggregates.versions().forEach((key, last) -> {
                assertThat(versions.getOrDefault(key, List.of()).getLast()).isEqualTo(last);
            });
            readBackCompacted(log, instance, aggregates);
        }
    }

    @Test
    void aRelayThatWasStoppedWithRowsInItsHandsSendsThemInVain() throws Exception {
        var log = Log.create("takeover-hands.v1", Map.of());
        try (var instance = Instance.start("takeover_hands", "uutu.outbox.relay.enabled=false")) {
            var key = UUID.randomUUID();
            var lane = Lane.of(Shard.of(key));
            instance.announce(log.topic(), key, 1);
            var fence = fenceOfANewOwner(instance, lane);
            var paused = pausedWith(fence, lane);
            signal(paused, "STOP");
            Files.createFile(directory.resolve("go"));
            try (var _ = Instance.start("takeover_hands", IMPATIENT)) {
                instance.announce(log.topic(), key, 2);
                log.awaitLast(Map.of(key, 2L), SOON);
                signal(paused, "CONT");
                await("done");
            }
            assertThat(log.versions().get(key)).containsExactly(1L, 2L);
            assertThat(Files.readString(directory.resolve("relay.log"))).contains("InvalidProducerEpochException");
            kill(paused);
        }
    }

    private static Fence fenceOfANewOwner(Running instance, Lane lane) throws InterruptedException {
        var lanes = new Lanes(instance.jdbc(), instance.transaction(), UUID.randomUUID(), Duration.ofMillis(1));
        assertThat(lanes.take(lane)).isTrue();
        try (var producer = RelayTests.producers().create()) {
            return lanes.fence(lane, producer.ownId(SOON)).orElseThrow();
        }
    }

    private Process pausedWith(Fence fence, Lane lane) throws IOException, InterruptedException {
        var process = Instance.startProcess(
                Paused.class,
                directory.resolve("relay.log"),
                Stream.concat(
                                Stream.of(
                                        "" + lane.number(),
                                        "" + fence.producerId(),
                                        "" + fence.epoch(),
                                        directory.toString()),
                                Stream.of(Instance.arguments(
                                        "takeover_hands",
                                        "uutu.outbox.relay.enabled=false",
                                        "spring.main.web-application-type=none")))
                        .toList());
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        await("ready");
        return process;
    }

    private void await(String sign) throws InterruptedException {
        for (var attempt = 0; attempt < 600 && !Files.exists(directory.resolve(sign)); attempt++) {
            Thread.sleep(100);
        }
        assertThat(directory.resolve(sign)).exists();
    }

    /// A segment is closed when something new arrives after its time, and only closed ones are compacted.
    private static void readBackCompacted(Log log, Running instance, Aggregates aggregates) throws Exception {
        var few = aggregates.versions().size() * 3 / 2; // Kafka keeps a producer's last batch, too
        var filler = new HashMap<UUID, Long>();
        var random = new Random(3);
        for (var i = 0; i < 100; i++) {
            filler.put(new UUID(random.nextLong(), random.nextLong()), 0L);
        }
        try (var _ = Instance.start("takeover_stopped", IMPATIENT)) {
            for (var version = 1; version <= 60 && remaining(log, aggregates) > few; version++) {
                announceAll(instance, log.topic(), filler, version, version);
                Thread.sleep(500);
            }
        }
        assertThat(remaining(log, aggregates)).as("compacted").isLessThanOrEqualTo(few);
        assertThat(log.last()).containsAllEntriesOf(aggregates.versions());
    }

    private static long remaining(Log log, Aggregates aggregates) {
        return log.read().stream()
                .map(Log::key)
                .filter(aggregates.versions()::containsKey)
                .count();
    }

    private Process relayInItsOwnProcess(String database, Running instance) throws IOException, InterruptedException {
        var process = Instance.startProcess(database, directory.resolve("relay.log"), IMPATIENT);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        for (var attempt = 0; attempt < 300; attempt++) {
            var owned = instance.jdbc()
                    .sql("select count(*) from outbox_lane where owner is not null")
                    .query(Integer.class)
                    .single();
            if (owned == Lane.COUNT) {
                return process;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the relay does not start");
    }

    /// PostgreSQL carries out a statement that waits for a lock, even if its client has died meanwhile.
    private static void endWhatItLeftBehind(Running instance) {
        instance.jdbc().sql("""
                        select pg_terminate_backend(pid)
                          from pg_stat_activity
                         where datname = current_database()
                           and wait_event_type = 'Lock'
                        """).query().listOfRows();
    }

    private static void change(Running instance, Aggregates aggregates, Random random, int changes) {
        for (var i = 0; i < changes; i++) {
            aggregates.change(instance, random);
        }
    }

    private static Map<UUID, Long> announce(Running instance, String topic, long from, long to) {
        var keys = new HashMap<UUID, Long>();
        var random = new Random(1);
        for (var i = 0; i < 20; i++) {
            keys.put(new UUID(random.nextLong(), random.nextLong()), to);
        }
        announceAll(instance, topic, keys, from, to);
        return keys;
    }

    private static void announceAll(Running instance, String topic, Map<UUID, Long> keys, long from, long to) {
        for (var version = from; version <= to; version++) {
            for (var key : keys.keySet()) {
                instance.announce(topic, key, version);
            }
        }
    }

    private static void announceElsewhere(Running instance, String topic, Map<UUID, Long> keys, long from, long to) {
        join(Thread.ofVirtual()
                .start(() -> instance.transaction()
                        .executeWithoutResult(_ -> announceAll(instance, topic, keys, from, to))));
    }

    private static void awaitCursor(Running instance) throws InterruptedException {
        var backlog = new Backlog(instance.jdbc(), Clock.systemUTC());
        for (var attempt = 0; attempt < 300 && backlog.unsent() > 0; attempt++) {
            Thread.sleep(100);
        }
        assertThat(backlog.unsent()).isZero();
    }

    private static void awaitLast(Log log, Map<UUID, Long> keys, long version) {
        var expected = new HashMap<UUID, Long>();
        keys.forEach((key, _) -> expected.put(key, version));
        try {
            log.awaitLast(expected, SOON);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void signal(Process process, String name) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, "" + process.pid())
                        .start()
                        .waitFor())
                .isZero();
    }

    private static void kill(Process process) {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
