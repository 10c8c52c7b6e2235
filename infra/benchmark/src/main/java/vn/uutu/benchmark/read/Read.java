package vn.uutu.benchmark.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.uutu.benchmark.MachineClient;
import vn.uutu.benchmark.Report;
import vn.uutu.benchmark.Samples;
import vn.uutu.benchmark.Sizes;
import vn.uutu.benchmark.land.Deployed;
import vn.uutu.benchmark.land.Land;
import vn.uutu.benchmark.land.Layout;
import vn.uutu.benchmark.land.Population;
import vn.uutu.benchmark.land.Standing;
import vn.uutu.benchmark.replay.Announcing;
import vn.uutu.benchmark.replay.Servers;

/// A province with its children, six indicators, five years across the day on which its districts were abolished, in
/// each of the views. What the service shows is first held against a count by brute force.
public final class Read {

    private static final int PROVINCE = 0;

    private final Population population;
    private final Sizes sizes;
    private final Report report = new Report(System.out);

    private Read(Population population, Sizes sizes) {
        this.population = population;
        this.sizes = sizes;
    }

    public static void main(String[] arguments) throws Exception {
        var sizes = Sizes.of(
                Map.of("read", 3_000, "members", 60_000, "cases", 20_000, "reads", 500, "rounds", 5, "heap", 384),
                arguments);
        var provinces = Math.max(sizes.of("read") / 3_000, 1);
        var land = new Land(provinces, sizes.of("read") / provinces, false);
        new Read(new Population(land, sizes.of("members"), sizes.of("cases")), sizes).run();
        System.exit(0);
    }

    private void run() throws Exception {
        var log = AccessLog.create();
        try (var servers = Servers.started()) {
            servers.createTopics(Deployed.TOPICS);
            try (var announcing = new Announcing(servers.kafka())) {
                population.announce(announcing, true);
            }
            try (var service = Deployed.started(servers, sizes.of("heap"), log.settings());
                    var sql = LiveSql.filled(servers, population)) {
                service.awaitReady();
                measure(service.reader(), log, sql);
            }
        } finally {
            log.remove();
        }
        report.print();
    }

    private void measure(MachineClient reader, AccessLog log, LiveSql sql) throws Exception {
        var all = allIndicators(reader);
        var questions = new ArrayList<Question>();
        for (var layout : Layout.values()) {
            var expected = Standing.counted(population, PROVINCE, layout, true);
            sql.answer(PROVINCE, layout).mustEqual(expected, "Live SQL " + layout.code());
            for (var indicators : List.of(String.join(",", Standing.INDICATORS), all)) {
                var path = Standing.path(PROVINCE, layout, indicators);
                questions.add(new Question(layout, indicators.equals(all), path, expected));
            }
        }
        questions.forEach(question -> read(reader, question, 4 * sizes.of("reads"))); // warm
        questions.forEach(question -> question.outside.clear());
        for (var round = 0; round < sizes.of("rounds"); round++) {
            for (var question : questions) {
                read(reader, question, sizes.of("reads"));
                question.inside.addAll(log.newest(question.path, sizes.of("reads")));
            }
            for (var question : questions) {
                if (!question.all) {
                    question.live.add(live(sql, question));
                }
            }
        }
        for (var question : questions) {
            var what = "%s, %s".formatted(question.layout.code(), question.all ? "all indicators" : "six indicators");
            report.add(what + ": in the service", Samples.millis(question.inside));
            report.add(what + ": at its door", Samples.millis(question.outside));
        }
        for (var question : questions) {
            if (!question.all) {
                report.add(
                        question.layout.code() + ", six indicators: live recursive SQL", Samples.millis(question.live));
            }
        }
    }

    private static void read(MachineClient reader, Question question, int times) {
        for (var n = 0; n < times; n++) {
            var begin = System.nanoTime();
            var answer = reader.get(question.path);
            question.outside.add(System.nanoTime() - begin);
            Standing.shown(answer).mustEqual(question.expected, question.path);
        }
    }

    private static long live(LiveSql sql, Question question) throws Exception {
        var begin = System.nanoTime();
        sql.answer(PROVINCE, question.layout).mustEqual(question.expected, "Live SQL");
        return System.nanoTime() - begin;
    }

    private static String allIndicators(MachineClient reader) {
        return reader.get("/api/indicators")
                .get("items")
                .valueStream()
                .map(one -> one.get("indicator").asString())
                .collect(Collectors.joining(","));
    }

    /// @param all indicators that there are
    private record Question(
            Layout layout,
            boolean all,
            String path,
            Standing expected,
            List<Long> inside,
            List<Long> outside,
            List<Long> live) {

        Question(Layout layout, boolean all, String path, Standing expected) {
            this(layout, all, path, expected, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }
}
