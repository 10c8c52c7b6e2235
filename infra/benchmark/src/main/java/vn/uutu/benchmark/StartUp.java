package vn.uutu.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What the launcher says while it starts, as measurements.
final class StartUp {

    private static final Pattern READY = Pattern.compile("✓ +(\\S+) +ready on port \\d+ after ([\\d.]+) s");
    private static final Pattern ALL_READY = Pattern.compile("^Ready after ([\\d.]+) s\\.");

    /// A part and how long it took until it was ready, in seconds.
    record Took(String what, double seconds) {}

    private final List<Took> took = new ArrayList<>();
    private final List<Took> memory = new ArrayList<>();

    void hear(Suite suite, String line) {
        System.out.println(line);
        var ready = READY.matcher(line);
        if (ready.find()) {
            took.add(new Took(ready.group(1), Double.parseDouble(ready.group(2))));
        }
        var all = ALL_READY.matcher(line);
        if (all.find()) {
            took.add(new Took("the whole suite", Double.parseDouble(all.group(1))));
            Memory.PARTS.forEach(part -> memory.add(new Took(part, new Memory(suite).resident(part))));
        }
    }

    void report(Report report) {
        Unsound.unlessEqual("Parts that said they are ready", Memory.PARTS.size() + 1, took.size());
        took.forEach(part -> report.add("start-up: " + part.what(), part.seconds(), "s"));
        memory.forEach(part -> report.add("memory after start: " + part.what(), part.seconds(), "MiB"));
    }
}
