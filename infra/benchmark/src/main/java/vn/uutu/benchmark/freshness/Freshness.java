package vn.uutu.benchmark.freshness;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;
import vn.uutu.benchmark.Concurrently;
import vn.uutu.benchmark.MachineClient;
import vn.uutu.benchmark.Report;
import vn.uutu.benchmark.Samples;
import vn.uutu.benchmark.Sightings;
import vn.uutu.benchmark.Sizes;
import vn.uutu.benchmark.Unsound;
import vn.uutu.benchmark.Waiting;
import vn.uutu.benchmark.land.Deployed;
import vn.uutu.benchmark.land.Land;
import vn.uutu.benchmark.land.Layout;
import vn.uutu.benchmark.land.Population;
import vn.uutu.benchmark.land.Standing;
import vn.uutu.benchmark.outbox.Announcer;
import vn.uutu.benchmark.replay.Announcing;
import vn.uutu.benchmark.replay.Case;
import vn.uutu.benchmark.replay.Servers;
import vn.uutu.outbox.Announcement;

/// From the commit of a transaction that announces a selection, through outbox and Kafka, to the province's figure in
/// an
/// open stream. Transactions begin on time, however long those before take.
public final class Freshness {

    private static final int PROVINCE = 0;
    private static final String TOPIC = "uutu.referrals.v1";
    private static final String PATH = Standing.path(PROVINCE, Layout.AS_IS, "selected");

    private final Population population;
    private final Announcer announcer;
    private final MachineClient reader;
    private final int seconds;
    private final Report report;
    private int next;

    private Freshness(Population population, Announcer announcer, MachineClient reader, int seconds, Report report) {
        this.population = population;
        this.announcer = announcer;
        this.reader = reader;
        this.seconds = seconds;
        this.report = report;
    }

    public static void main(String[] arguments) throws Exception {
        var sizes =
                Sizes.of(Map.of("freshness", 500, "units", 3_000, "seconds", 10, "rounds", 5, "heap", 384), arguments);
        var population = new Population(new Land(1, sizes.of("units"), false), 0, 0);
        var report = new Report(System.out);
        try (var servers = Servers.started()) {
            servers.createTopics(Deployed.TOPICS);
            try (var announcing = new Announcing(servers.kafka())) {
                population.announce(announcing, false);
            }
            try (var service = Deployed.started(servers, sizes.of("heap"), List.of());
                    var announcer = Announcer.started(servers)) {
                service.awaitReady();
                new Freshness(population, announcer, service.reader(), sizes.of("seconds"), report)
                        .run(sizes.of("freshness"), sizes.of("rounds"));
            }
        }
        report.print();
        System.exit(0);
    }

    private void run(int most, int rounds) {
        var rates = List.of(10, 100, 500).stream().filter(rate -> rate <= most).toList();
        delays(rates.getLast()); // warm
        var delays = new ArrayList<List<Long>>();
        rates.forEach(_ -> delays.add(new ArrayList<>()));
        for (var round = 0; round < rounds; round++) {
            for (var at = 0; at < rates.size(); at++) {
                delays.get(at).addAll(delays(rates.get(at)));
            }
        }
        for (var at = 0; at < rates.size(); at++) {
            report.add("commit to visible, %d changes/s".formatted(rates.get(at)), Samples.millis(delays.get(at)));
        }
    }

    private List<Long> delays(int perSecond) {
        var sightings = new Sightings();
        var before = value(reader.get(PATH));
        Unsound.unlessEqual("Selected", next, before);
        var stream = reader.listen(
                PATH.replace("/api/progress?", "/api/progress/stream?"), event -> sightings.see(value(event)));
        try {
            Waiting.until("The figure before", Duration.ofMillis(2), () -> sightings.newest() == before);
            var committed = commit(perSecond);
            Waiting.until("The figure after", Duration.ofMillis(2), () -> sightings.newest() >= next);
            Unsound.unlessEqual("Selected", next, value(reader.get(PATH)));
            return sightings.delays(before, committed);
        } finally {
            stream.interrupt();
        }
    }

    private static long value(JsonNode progress) {
        return progress.get("indicators").get(0).get("value").asLong();
    }

    /// @return when each was committed, in nanos
    private List<Long> commit(int perSecond) {
        var committed = new ConcurrentLinkedQueue<Long>();
        var begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var n = 0; n < perSecond * seconds; n++) {
                Waiting.sleep(
                        Duration.ofNanos(Math.max(0, begin + n * 1_000_000_000L / perSecond - System.nanoTime())));
                var announcement = List.of(selection(next++));
                running.add(threads.submit(() -> {
                    announcer.announce(announcement);
                    committed.add(System.nanoTime());
                }));
            }
            Concurrently.awaitAll(running);
        }
        return List.copyOf(committed);
    }

    /// Between 2021 and 2024, as all first steps.
    private Announcement selection(int number) {
        var one = new Case(number);
        return new Announcement(
                TOPIC,
                one.id(),
                1,
                new UUID(1, number),
                "vn.uutu.referral.selected",
                Instant.parse("2025-03-26T01:02:03Z"),
                Optional.of(one.state(1, Land.id(population.branchOfCase(number)))));
    }
}
