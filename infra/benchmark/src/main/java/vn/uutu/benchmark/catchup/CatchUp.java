package vn.uutu.benchmark.catchup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.uutu.benchmark.Report;
import vn.uutu.benchmark.Samples;
import vn.uutu.benchmark.Sizes;
import vn.uutu.benchmark.Unsound;
import vn.uutu.benchmark.Waiting;
import vn.uutu.benchmark.land.Deployed;
import vn.uutu.benchmark.land.Land;
import vn.uutu.benchmark.replay.Announcing;
import vn.uutu.benchmark.replay.Contender;
import vn.uutu.benchmark.replay.Positions;
import vn.uutu.benchmark.replay.Servers;
import vn.uutu.benchmark.replay.Service;
import vn.uutu.benchmark.replay.Story;
import vn.uutu.benchmark.replay.Sum;
import vn.uutu.benchmark.replay.Task;

/// The service was live, was stopped, and comes back to so many events; two read its figures meanwhile. Beside it Kafka
/// Streams, which nobody reads.
public final class CatchUp {

    private static final String REFERRALS = "uutu.referrals.v1";
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final String DATABASE = "reporting";
    private static final String BEFORE = "reporting_before";

    private final Servers servers;
    private final Sizes sizes;
    private final Task task;
    private final Sum oracle;
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> streams = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> answers = new ArrayList<>();

    private CatchUp(Servers servers, Sizes sizes, Task task, Sum oracle) {
        this.servers = servers;
        this.sizes = sizes;
        this.task = task;
        this.oracle = oracle;
    }

    public static void main(String[] arguments) throws Exception {
        var sizes = Sizes.of(Map.of("catch-up", 1_000_000, "rounds", 5, "heap", 1_024), arguments);
        var report = new Report(System.out);
        try (var servers = Servers.started();
                var announcing = new Announcing(servers.kafka())) {
            servers.createTopics(Deployed.TOPICS);
            announcing.units();
            try (var service = Deployed.started(servers, sizes.of("heap"), List.of())) {
                service.awaitReady();
                service.stop();
                servers.copy(DATABASE, BEFORE);
                var story = new Story(sizes.of("catch-up"));
                var events = announcing.story(REFERRALS, story);
                var oracle = story.oracle();
                var task = new Task(servers.kafka(), servers.postgresql(), REFERRALS, events, oracle.total());
                new CatchUp(servers, sizes, task, oracle).run(service, report);
            }
        }
        report.print();
        System.exit(0);
    }

    private void run(Deployed service, Report report) throws Exception {
        for (var round = 0; round < sizes.of("rounds"); round++) {
            ours.add(ours(service));
            streams.add(streams());
            ratios.add(ours.getLast() / streams.getLast());
        }
        var what = ", %,d events".formatted(task.events());
        report.add("catch-up of the reporting service" + what, Samples.of(ours, "events/s"));
        report.add("Kafka Streams, exactly_once_v2" + what, Samples.of(streams, "events/s"));
        report.add("catch-up ÷ Kafka Streams, round by round", Samples.of(ratios, "×"));
        report.add("answers meanwhile, each of whole batches", Samples.of(answers, "answers"));
    }

    /// From the moment that it answers at all to the last position reached; the start of the process is not in it.
    private double ours(Deployed service) throws Exception {
        servers.copy(BEFORE, DATABASE);
        service.startAgain();
        try (var readers = new Readers(
                        () -> {
                            service.awaitAnswer();
                            return service.reader();
                        },
                        paths());
                var positions = new Positions(servers)) {
            service.awaitAnswer();
            var begun = System.nanoTime();
            var deadline = begun + PATIENCE.toNanos();
            while (positions.reached(REFERRALS) < task.events()) {
                if (System.nanoTime() > deadline) {
                    throw new Unsound("It does not catch up");
                }
                Waiting.sleep(Duration.ofMillis(5));
            }
            var seconds = (System.nanoTime() - begun) / 1e9;
            answers.add((double) readers.end());
            if (!Service.sum(task).equals(oracle)) {
                throw new Unsound("The cells are wrong");
            }
            return task.events() / seconds;
        } finally {
            service.stop();
        }
    }

    private static List<String> paths() {
        return List.of("as-is", "as-was").stream()
                .map(view -> "/api/progress?unit=%s&programme=2021-2025&from=2021-01&to=2027-12&view=%s&indicators=%s"
                        .formatted(Land.id(0), view, String.join(",", Glimpse.INDICATORS)))
                .toList();
    }

    /// It came back without a state of its own: what it had read before was nothing that counts.
    private double streams() throws Exception {
        var outcome = Contender.STREAMS.run(servers, task, sizes.of("heap"));
        if (!outcome.sum().equals(oracle)) {
            throw new Unsound("The cells of Kafka Streams are wrong");
        }
        return task.events() * 1e9 / outcome.nanos();
    }
}
