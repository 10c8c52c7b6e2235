package vn.uutu.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// The table that is printed, as Markdown.
public final class Report {

    private static final String HEADING = """
            | measurement | n | unit | p50 | p99 | min | max |
            |---|---:|---|---:|---:|---:|---:|""";

    private final PrintStream out;
    private final List<String> rows = new ArrayList<>();

    public Report(PrintStream out) {
        this.out = out;
    }

    /// Said at once, too: a run takes minutes.
    public void add(String measurement, Samples samples) {
        var row = "| %s | %,d | %s | %s | %s | %s | %s |"
                .formatted(
                        measurement,
                        samples.count(),
                        samples.unit(),
                        samples.p50(),
                        samples.p99(),
                        samples.min(),
                        samples.max());
        rows.add(row);
        out.println(row);
    }

    public void add(String measurement, double value, String unit) {
        add(measurement, Samples.of(List.of(value), unit));
    }

    public void print() {
        out.println();
        out.println(Machine.description());
        out.println();
        out.println(HEADING);
        rows.forEach(out::println);
    }
}
