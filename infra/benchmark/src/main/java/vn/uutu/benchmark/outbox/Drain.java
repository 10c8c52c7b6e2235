package vn.uutu.benchmark.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.uutu.benchmark.Report;
import vn.uutu.benchmark.Samples;
import vn.uutu.benchmark.Sizes;
import vn.uutu.benchmark.Waiting;
import vn.uutu.benchmark.replay.Case;
import vn.uutu.benchmark.replay.Servers;
import vn.uutu.outbox.Announcement;

/// How fast an outbox is drained, beside a bare producer of the same bytes. After each turn the topic is read back.
public final class Drain {

    private static final String RELAYED = "drained-by-relay.v1";
    private static final String BARE = "drained-by-producer.v1";
    private static final int CHUNK = 1_000;
    private static final Instant TIME = Instant.parse("2025-03-26T01:02:03.456789Z");

    private final int cases;
    private final Servers servers;
    private final Announcer announcer;
    private final Received announced = new Received();

    private Drain(int rows, Servers servers, Announcer announcer) {
        this.cases = rows / Case.VERSIONS;
        this.servers = servers;
        this.announcer = announcer;
    }

    public static void main(String[] arguments) throws Exception {
        var sizes = Sizes.of(Map.of("outbox", 300_000, "rounds", 5), arguments);
        var report = new Report(System.out);
        try (var servers = Servers.started()) {
            servers.createTopics(Set.of(RELAYED, BARE));
            try (var announcer = Announcer.started(servers)) {
                new Drain(sizes.of("outbox"), servers, announcer).run(sizes.of("rounds"), report);
            }
        }
        report.print();
        System.exit(0);
    }

    private void run(int rounds, Report report) {
        announcer.relay(false);
        announce();
        var bare = new ArrayList<Double>();
        var relayed = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        try (var producer = producer();
                var byRelay = new Topic(RELAYED, servers.kafka());
                var byProducer = new Topic(BARE, servers.kafka())) {
            relay(byRelay);
            var records = copies();
            send(producer, records, byProducer);
            for (var round = 0; round < rounds; round++) {
                bare.add(send(producer, records, byProducer));
                relayed.add(relay(byRelay));
                ratios.add(relayed.getLast() / bare.getLast());
            }
        }
        var what = " of %,d rows".formatted(announced.count());
        report.add("bare producer" + what, Samples.of(bare, "rows/s"));
        report.add("outbox drained" + what, Samples.of(relayed, "rows/s"));
        report.add("outbox ÷ bare producer, round by round", Samples.of(ratios, "×"));
    }

    /// One version of each case after the other, so that those of a key lie far apart.
    private void announce() {
        for (var version = 1; version <= Case.VERSIONS; version++) {
            for (var from = 0; from < cases; from += CHUNK) {
                announcer.announce(announcements(from, Math.min(from + CHUNK, cases), version));
            }
        }
        announcer.analyze();
    }

    private List<Announcement> announcements(int from, int to, int version) {
        return IntStream.range(from, to)
                .mapToObj(Case::new)
                .map(one -> of(one, version))
                .toList();
    }

    private Announcement of(Case one, int version) {
        var state = one.state(version);
        announced.take(one.id(), version, state.getBytes(UTF_8));
        var event = new UUID(version, one.number());
        return new Announcement(
                RELAYED, one.id(), version, event, "vn.uutu.referral.moved-on", TIME, Optional.of(state));
    }

    /// From a standing start to the cursor at the end: lanes are taken and producers made on the way.
    ///
    /// @return rows a second
    private double relay(Topic topic) {
        announcer.rewind();
        var begin = System.nanoTime();
        announcer.relay(true);
        Waiting.until("The outbox is drained", Duration.ofMillis(5), announcer::isDrained);
        var nanos = System.nanoTime() - begin;
        announcer.relay(false);
        topic.read().mustEqual(announced);
        return announced.count() * 1e9 / nanos;
    }

    private double send(
            KafkaProducer<byte[], byte[]> producer, List<ProducerRecord<byte[], byte[]>> records, Topic topic) {
        var begin = System.nanoTime();
        records.forEach(producer::send);
        producer.flush();
        var nanos = System.nanoTime() - begin;
        topic.read().mustEqual(announced);
        return records.size() * 1e9 / nanos;
    }

    /// What the relay has sent, in memory: keys, headers, states and partitions are the same.
    private List<ProducerRecord<byte[], byte[]>> copies() {
        var copies = new ArrayList<ProducerRecord<byte[], byte[]>>();
        try (var topic = new Topic(RELAYED, servers.kafka())) {
            topic.each(record -> copies.add(
                    new ProducerRecord<>(BARE, record.partition(), record.key(), record.value(), record.headers())));
        }
        return copies;
    }

    private KafkaProducer<byte[], byte[]> producer() {
        var bytes = new ByteArraySerializer();
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", "127.0.0.1:" + servers.kafka(), "batch.size", 65_536, "acks", "all"),
                bytes,
                bytes);
    }
}
