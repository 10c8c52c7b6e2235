package vn.uutu.benchmark.replay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import vn.uutu.benchmark.Port;

/// Lets all contenders read the same history, in turn, several times; whose cells are wrong gets no figure.
public final class Replay {

    private static final String REFERRALS = "uutu.referrals.v1";
    private static final String FEW = "few";

    private final Servers servers;
    private final Options options;
    private final Map<Contender, List<Double>> rates = new EnumMap<>(Contender.class);
    private final List<Double> peaks = new ArrayList<>();

    private Replay(Servers servers, Options options) {
        this.servers = servers;
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        var options = Options.of(arguments);
        try (var servers = Servers.started()) {
            new Replay(servers, options).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        servers.createTopics(Set.of(
                "uutu.units.v1", "uutu.members.v1", "uutu.assignments.v1", "uutu.reorganisations.v1", REFERRALS, FEW));
        var tasks = announce();
        for (var round = 1; round <= options.rounds(); round++) {
            for (var contender : options.contenders()) {
                measure(contender, task(contender, tasks), round);
            }
        }
        print(tasks);
    }

    private Map<String, Counted> announce() throws Exception {
        var begin = System.nanoTime();
        var tasks = new TreeMap<String, Counted>();
        try (var announcing = new Announcing(servers.kafka())) {
            announcing.units();
            for (var topic : List.of(REFERRALS, FEW)) {
                var story = new Story(topic.equals(FEW) ? Contender.SINGLE.most() : options.events());
                var events = announcing.story(topic, story);
                var oracle = story.oracle();
                tasks.put(
                        topic,
                        new Counted(
                                new Task(servers.kafka(), servers.postgresql(), topic, events, oracle.total()),
                                oracle));
            }
        }
        say("Announced and counted by brute force in %.1f s", (System.nanoTime() - begin) / 1e9);
        return tasks;
    }

    private static Counted task(Contender contender, Map<String, Counted> tasks) {
        return Objects.requireNonNull(tasks.get(contender == Contender.SINGLE ? FEW : REFERRALS));
    }

    private void measure(Contender contender, Counted counted, int round) throws Exception {
        var task = counted.task();
        var outcome = contender == Contender.OURS ? ours(task) : contender.run(servers, task, options.heap());
        var right = contender.counts()
                ? outcome.sum().equals(counted.oracle())
                : outcome.sum().total() == task.events();
        var rate = task.events() * 1e9 / outcome.nanos();
        say("Round %d, %s: %,.0f events/s%s", round, contender.label(), rate, right ? "" : " — WRONG, no figure");
        rates.computeIfAbsent(contender, _ -> new ArrayList<>()).add(right ? rate : Double.NaN);
    }

    private Outcome ours(Task task) throws Exception {
        var run = new Service(servers, options.heap(), options.flags()).run(task, Port.free());
        peaks.add(run.peak());
        return run.outcome();
    }

    private void print(Map<String, Counted> tasks) {
        System.out.println();
        System.out.println("| contender | events | events/s, median | min | max |");
        System.out.println("|---|---:|---:|---:|---:|");
        rates.forEach((contender, all) -> {
            var sorted = all.stream().sorted().toList();
            var events = task(contender, tasks).task().events();
            if (all.stream().anyMatch(rate -> rate.isNaN())) {
                say("| %s | %,d | wrong | | |", contender.label(), events);
            } else {
                say(
                        "| %s | %,d | %,.0f | %,.0f | %,.0f |",
                        contender.label(),
                        events,
                        sorted.get((sorted.size() - 1) / 2),
                        sorted.getFirst(),
                        sorted.getLast());
            }
        });
        peaks.stream().max(Double::compare).ifPresent(peak -> say("Peak resident memory of ours: %,.0f MiB", peak));
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }

    private record Counted(Task task, Sum oracle) {}
}
