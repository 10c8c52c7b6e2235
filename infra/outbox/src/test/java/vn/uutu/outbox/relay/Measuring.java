package vn.uutu.outbox.relay;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.uutu.outbox.Announcement;
import vn.uutu.outbox.Instance;
import vn.uutu.outbox.Instance.Running;
import vn.uutu.outbox.Shard;
import vn.uutu.testing.Servers;

/// Prints how fast the relay is beside a bare producer, and how long an announcement takes from commit to consumer.
///
/// Run it by its `main` with the test class path and `-Duutu.testing.fsync=on`; the argument is the number of events.
public final class Measuring {

    static final String STATE = "{\"text\":\"%s\"}".formatted("x".repeat(290));

    /// As the intake reads.
    static final String ISOLATION = System.getProperty("isolation", "read_uncommitted");

    private Measuring() {}

    public static void main(String[] arguments) throws InterruptedException {
        var events = arguments.length == 0 ? 200_000 : Integer.parseInt(arguments[0]);
        measure(events);
        System.exit(0);
    }

    static void measure(int events) throws InterruptedException {
        var log = Log.create("measuring.v1", Map.of());
        try (var writer = Instance.start("measuring", "uutu.outbox.relay.enabled=false")) {
            fill(writer, log.topic(), events);
            for (var round = 1; round <= 5; round++) {
                var bare = bare(writer, events);
                var relay = relay(writer, events);
                System.out.printf(
                        "round %d: bare %,d/s, relay %,d/s, ratio %.2f%n", round, bare, relay, (double) relay / bare);
            }
        }
        for (var rate : new int[] {100, 500}) {
            latency(rate);
        }
    }

    private static void fill(Running writer, String topic, int events) {
        var random = new Random(1);
        for (var chunk = 0; chunk < events / 1_000; chunk++) {
            writer.transaction().executeWithoutResult(_ -> {
                for (var i = 0; i < 1_000; i++) {
                    writer.outbox().announce(announcement(topic, new UUID(random.nextLong(), random.nextLong())));
                }
            });
        }
        writer.jdbc().sql("analyze outbox").update();
    }

    /// The same records from memory, by an idempotent producer with acks=all and Kafka's own defaults otherwise.
    private static long bare(Running writer, int events) {
        var records = new ArrayList<Rows.Row>();
        for (var lane = 0; lane < Lane.COUNT; lane++) {
            var shards = new Lane(lane).shards();
            records.addAll(new Rows(writer.jdbc(), events).after(new Reached(shards, new long[shards.length])));
        }
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Servers.kafka().bootstrapServers(), "batch.size", 65_536, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.partitionsFor("measuring.v1");
            var start = System.nanoTime();
            records.forEach(row -> producer.send(row.record()));
            producer.flush();
            return perSecond(records.size(), start);
        }
    }

    /// From a standing start: takes the lanes, makes the producers, sends, and moves the cursor to the end.
    private static long relay(Running writer, int events) throws InterruptedException {
        try (var instance = Instance.start("measuring")) {
            var relay = instance.context().getBean(Relay.class);
            relay.stop();
            writer.jdbc().sql("update outbox_cursor set position = 0").update();
            var backlog = new Backlog(writer.jdbc(), Clock.systemUTC());
            var start = System.nanoTime();
            relay.start();
            while (backlog.oldest().isPositive()) {
                Thread.sleep(5);
            }
            return perSecond(events, start);
        }
    }

    private static long perSecond(int events, long start) {
        return events * 1_000_000_000L / (System.nanoTime() - start);
    }

    static void latency(int rate) throws InterruptedException {
        var log = Log.create("latency-%d.v1".formatted(rate), Map.of());
        var committed = new ConcurrentHashMap<UUID, Long>();
        var times = new ArrayList<Long>();
        try (var instance = Instance.start("latency" + rate)) {
            Thread.sleep(2_000);
            var count = rate * 10;
            var reader = Thread.ofPlatform().start(() -> read(log, committed, times, count));
            for (var i = 0; i < count; i++) {
                var start = System.nanoTime();
                Thread.ofVirtual().start(() -> {
                    var key = UUID.randomUUID();
                    instance.transaction()
                            .executeWithoutResult(_ -> instance.outbox().announce(announcement(log.topic(), key)));
                    committed.put(key, System.nanoTime());
                });
                Thread.sleep(Duration.ofNanos(Math.max(1_000, 1_000_000_000L / rate - (System.nanoTime() - start))));
            }
            reader.join();
        }
        var sorted =
                times.subList(times.size() / 4, times.size()).stream().sorted().toList();
        System.out.printf(
                "%d/s: commit to consumer p50 %.1f ms, p90 %.1f, p99 %.1f, max %.1f (%d)%n",
                rate, at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99), at(sorted, 1), sorted.size());
    }

    private static double at(List<Long> sorted, double quantile) {
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * quantile)) / 1_000_000.0;
    }

    private static void read(Log log, Map<UUID, Long> committed, List<Long> times, int count) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Servers.kafka().bootstrapServers(), "isolation.level", ISOLATION);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = IntStream.range(0, Shard.COUNT)
                    .mapToObj(partition -> new TopicPartition(log.topic(), partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (times.size() < count) {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    var seen = System.nanoTime();
                    times.add(Math.max(0, seen - committed.getOrDefault(Log.key(record), seen)));
                }
            }
        }
    }

    private static Announcement announcement(String topic, UUID key) {
        var plain = Instance.announcement(topic, key, 1);
        return new Announcement(topic, key, 1, plain.eventId(), plain.type(), plain.time(), Optional.of(STATE));
    }
}
