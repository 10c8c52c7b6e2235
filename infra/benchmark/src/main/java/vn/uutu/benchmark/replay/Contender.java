package vn.uutu.benchmark.replay;

import java.util.ArrayList;
import java.util.List;

/// A way to read a history. Each runs in a fresh JVM and says how long it took, and what it has counted.
public enum Contender {
    DISCARD("poll and discard (limit)", Integer.MAX_VALUE),
    PARSE("poll and parse (limit)", Integer.MAX_VALUE),
    OURS("reporting-service", Integer.MAX_VALUE),
    STREAMS("Kafka Streams, exactly_once_v2, no database", Integer.MAX_VALUE),
    BATCHES("batches of 500 aggregated in SQL", Integer.MAX_VALUE),
    SINGLE("one record per transaction", 5_000);

    private final String label;
    private final int most;

    Contender(String label, int most) {
        this.label = label;
        this.most = most;
    }

    String label() {
        return label;
    }

    /// Events that it is given at most: its rate does not depend on how many there are, but the patience does.
    int most() {
        return most;
    }

    boolean counts() {
        return this != DISCARD && this != PARSE;
    }

    /// In a fresh JVM, with an empty database.
    public Outcome run(Servers servers, Task task, int heap) throws Exception {
        servers.renew("contender", "postgres");
        var words = new ArrayList<>(List.of(
                "-Xmx" + heap + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Contender.class.getName(),
                name()));
        words.addAll(List.of(task.words()));
        var process = servers.java(words);
        var lines = process.inputReader().lines().toList();
        return lines.stream()
                .filter(Outcome::isIn)
                .findFirst()
                .map(Outcome::of)
                .orElseThrow(() -> new IllegalStateException(this + " failed:\n" + String.join("\n", lines)));
    }

    public static void main(String[] words) throws Exception {
        var task = Task.of(List.of(words).subList(1, words.length).toArray(String[]::new));
        var outcome = switch (valueOf(words[0])) {
            case DISCARD -> new Reading(task).discard();
            case PARSE -> new Reading(task).parse();
            case STREAMS -> new StreamsRollup(task).run();
            case BATCHES -> new SqlRollup(task, 500).run();
            case SINGLE -> new SqlRollup(task, 1).run();
            case OURS -> throw new IllegalArgumentException("That is a service of its own");
        };
        System.out.println(outcome.line());
        System.exit(0);
    }
}
