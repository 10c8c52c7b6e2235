package vn.uutu.benchmark.reorganisation;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.uutu.benchmark.MachineClient;
import vn.uutu.benchmark.Report;
import vn.uutu.benchmark.Samples;
import vn.uutu.benchmark.Sizes;
import vn.uutu.benchmark.Unsound;
import vn.uutu.benchmark.Waiting;
import vn.uutu.benchmark.land.Deployed;
import vn.uutu.benchmark.land.Land;
import vn.uutu.benchmark.land.Layout;
import vn.uutu.benchmark.land.Population;
import vn.uutu.benchmark.land.Standing;
import vn.uutu.benchmark.read.LiveSql;
import vn.uutu.benchmark.replay.Announcing;
import vn.uutu.benchmark.replay.Servers;

/// Two provinces become one and the district level is abolished, in one reorganisation. Until every view shows it, each
/// answer must show all of it or nothing. Each round begins with the database as it was before.
public final class Joining {

    private static final int PROVINCE = 0;
    private static final int PART = 100;
    private static final String DATABASE = "reporting";
    private static final String BEFORE = "reporting_before";

    private final Population population;
    private final Sizes sizes;
    private final Servers servers;
    private final Announcing announcing;
    private final Map<Layout, Standing> before = new EnumMap<>(Layout.class);
    private final Map<Layout, Standing> after = new EnumMap<>(Layout.class);

    private Joining(Population population, Sizes sizes, Servers servers, Announcing announcing) {
        this.population = population;
        this.sizes = sizes;
        this.servers = servers;
        this.announcing = announcing;
        for (var layout : Layout.values()) {
            before.put(layout, Standing.counted(population, PROVINCE, layout, false));
            after.put(layout, Standing.counted(population, PROVINCE, layout, true));
        }
    }

    public static void main(String[] arguments) throws Exception {
        var sizes = Sizes.of(
                Map.of("reorganisation", 6_000, "members", 60_000, "cases", 20_000, "rounds", 5, "heap", 384),
                arguments);
        var land = new Land(2, sizes.of("reorganisation") / 2, true);
        var population = new Population(land, sizes.of("members"), sizes.of("cases"));
        var report = new Report(System.out);
        try (var servers = Servers.started()) {
            servers.createTopics(Deployed.TOPICS);
            try (var announcing = new Announcing(servers.kafka())) {
                population.announce(announcing, false);
                new Joining(population, sizes, servers, announcing).run(report);
            }
        }
        report.print();
        System.exit(0);
    }

    private void run(Report report) throws Exception {
        var visible = new ArrayList<Double>();
        var recomputed = new ArrayList<Double>();
        try (var service = Deployed.started(servers, sizes.of("heap"), List.of());
                var sql = LiveSql.filled(servers, population)) {
            service.awaitReady();
            await(service.reader(), before);
            service.stop();
            servers.copy(DATABASE, BEFORE);
            for (var round = 0; round < sizes.of("rounds"); round++) {
                service.startAgain();
                service.awaitReady();
                visible.add(join(service.reader()));
                recomputed.add(recompute(sql));
                service.stop();
                servers.copy(BEFORE, DATABASE);
                skip();
            }
        }
        var what = " of %,d units, %,d members, %,d cases"
                .formatted(population.land().units(), population.members(), population.cases());
        report.add("reorganisation" + what + ": in all views after", Samples.of(visible, "s"));
        report.add("all figures anew from the facts in SQL" + what, Samples.of(recomputed, "s"));
        try (var service = Deployed.started(servers, sizes.of("heap"), List.of())) {
            var begin = System.nanoTime();
            service.awaitReady();
            await(service.reader(), after);
            report.add("all read again by the service, with its start" + what, (System.nanoTime() - begin) / 1e9, "s");
        }
    }

    /// @return seconds from the last acknowledgement of Kafka to the last view that shows it
    private double join(MachineClient reader) {
        for (var n = 0; n < 50; n++) {
            await(reader, before); // warm
        }
        announce(UUID.randomUUID());
        var begin = System.nanoTime();
        for (var layout : Layout.values()) {
            Waiting.until("The view " + layout.code(), Duration.ofMillis(1), () -> isThere(reader, layout));
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        await(reader, after);
        return seconds;
    }

    private boolean isThere(MachineClient reader, Layout layout) {
        var shown = shown(reader, layout);
        if (shown.equals(after.get(layout))) {
            return true;
        }
        if (!shown.equals(before.get(layout))) {
            throw new Unsound(layout.code() + " shows half of the reorganisation");
        }
        return false;
    }

    private static Standing shown(MachineClient reader, Layout layout) {
        return Standing.shown(reader.get(Standing.path(PROVINCE, layout, String.join(",", Standing.INDICATORS))));
    }

    private static void await(MachineClient reader, Map<Layout, Standing> expected) {
        expected.forEach((layout, standing) -> Waiting.until(
                "The figures " + layout.code(),
                Duration.ofMillis(20),
                () -> shown(reader, layout).equals(standing)));
    }

    private void announce(UUID reorganisation) {
        var land = population.land();
        var states = land.changed()
                .mapToObj(unit -> land.state(unit, true, Optional.of(reorganisation)))
                .toList();
        var changed = land.changed().toArray();
        for (var at = 0; at < changed.length; at++) {
            announcing.send("uutu.units.v1", Land.id(changed[at]), 2, states.get(at));
        }
        var parts = (states.size() + PART - 1) / PART;
        for (var part = 1; part <= parts; part++) {
            var units = states.subList((part - 1) * PART, Math.min(part * PART, states.size()));
            var key =
                    new UUID(reorganisation.getMostSignificantBits() ^ part, reorganisation.getLeastSignificantBits());
            announcing.send("uutu.reorganisations.v1", key, 1, part(reorganisation, part, parts, units));
        }
        announcing.flush();
    }

    private static String part(UUID reorganisation, int part, int parts, List<String> units) {
        return """
            {"reorganisationId":"%s","version":1,"occurredAt":"2025-07-01T00:00:00Z","part":%d,"parts":%d,
             "decisionNumber":"1","decidedOn":"2025-06-16","effectiveOn":"%s","title":"Sắp xếp","units":[%s],
             "divisions":[]}""".formatted(
                        reorganisation, part, parts, Land.DAY, units.stream().collect(Collectors.joining(",")));
    }

    private double recompute(LiveSql sql) throws SQLException {
        var begin = System.nanoTime();
        sql.recompute();
        var seconds = (System.nanoTime() - begin) / 1e9;
        sql.computed(PROVINCE).mustEqual(Objects.requireNonNull(after.get(Layout.AS_IS)), "Computed anew");
        return seconds;
    }

    /// The database is older than the topics: it shall not hear of the reorganisation of the round before.
    private void skip() throws SQLException {
        var ends = announcing.ends(List.of("uutu.units.v1", "uutu.reorganisations.v1"));
        servers.onDatabase(DATABASE, statement -> {
            for (var end : ends.entrySet()) {
                statement.execute(
                        """
                        insert into intake_position (topic, partition, next_offset) values ('%s', %d, %d)
                            on conflict (topic, partition) do update set next_offset = excluded.next_offset
                        """.formatted(end.getKey().topic(), end.getKey().partition(), end.getValue()));
            }
            return true;
        });
    }
}
