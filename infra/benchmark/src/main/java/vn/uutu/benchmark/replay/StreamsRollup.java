package vn.uutu.benchmark.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.Stores;

/// The same rollup as a Kafka Streams application: the newest state of each case in one store, its differences sent to
/// the cells in another one.
record StreamsRollup(Task task) {

    private static final String CASES = "cases";
    private static final String FIGURES = "figures";

    Outcome run() throws IOException {
        var reached = new AtomicLong();
        try (var streams = new KafkaStreams(topology(reached).build(), settings())) {
            var begin = System.nanoTime();
            streams.start();
            while (reached.get() < task.total()) {
                pause();
            }
            var end = System.nanoTime();
            return new Outcome(end - begin, sum(streams));
        }
    }

    private StreamsBuilder topology(AtomicLong reached) {
        var above = Province.chains().stream().collect(Collectors.toMap(List::getFirst, chain -> chain));
        var builder = new StreamsBuilder();
        builder.addStateStore(Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(CASES), Serdes.String(), Serdes.ByteArray()));
        builder.stream(task.topic(), Consumed.with(Serdes.String(), Serdes.ByteArray()))
                .process(() -> new Differences(above), CASES)
                .groupByKey(Grouped.with(Serdes.String(), Serdes.Long()))
                .aggregate(
                        () -> 0L,
                        (_, n, sum) -> {
                            reached.addAndGet(n);
                            return sum + n;
                        },
                        Materialized.<String, Long>as(Stores.persistentKeyValueStore(FIGURES))
                                .withKeySerde(Serdes.String())
                                .withValueSerde(Serdes.Long()));
        return builder;
    }

    private Properties settings() throws IOException {
        var settings = new Properties();
        settings.putAll(Map.of(
                "application.id",
                "rollup-" + UUID.randomUUID(),
                "bootstrap.servers",
                "127.0.0.1:" + task.kafka(),
                "processing.guarantee",
                "exactly_once_v2",
                "num.stream.threads",
                2,
                "replication.factor",
                1,
                "auto.offset.reset",
                "earliest",
                "state.dir",
                Files.createTempDirectory("uutu-streams").toString()));
        return settings;
    }

    private static Sum sum(KafkaStreams streams) {
        var sum = Sum.NONE;
        var store = streams.store(
                StoreQueryParameters.fromNameAndType(FIGURES, QueryableStoreTypes.<String, Long>keyValueStore()));
        try (var all = store.all()) {
            while (all.hasNext()) {
                var one = all.next();
                var parts = one.key.split(" ");
                var cell = new Case.Cell(UUID.fromString(parts[0]), parts[1], Integer.parseInt(parts[2]), parts[3]);
                sum = sum.plus(cell, one.value);
            }
        }
        return sum;
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(5));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Of a newer state, what it counts for the branch and all above it, less what the older one did.
    private static final class Differences extends ContextualProcessor<String, byte[], String, Long> {

        private final Map<UUID, List<UUID>> above;

        Differences(Map<UUID, List<UUID>> above) {
            this.above = above;
        }

        @Override
        public void process(Record<String, byte[]> record) {
            KeyValueStore<String, byte[]> cases = context().getStateStore(CASES);
            var state = Steps.of(record.value());
            var before = cases.get(record.key());
            var stored = before == null ? null : Steps.of(before);
            if (stored != null && stored.version() >= state.version()) {
                return;
            }
            cases.put(record.key(), record.value());
            var differences = new HashMap<Case.Cell, Long>();
            state.cells().forEach(cell -> differences.merge(cell, 1L, Long::sum));
            if (stored != null) {
                stored.cells().forEach(cell -> differences.merge(cell, -1L, Long::sum));
            }
            differences.forEach((cell, n) -> {
                if (n != 0) {
                    above.getOrDefault(cell.unit(), List.of())
                            .forEach(unit -> context()
                                    .forward(record.withKey(
                                                    unit + " " + cell.kind() + " " + cell.month() + " " + cell.gender())
                                            .withValue(n)));
                }
            });
        }
    }
}
