package vn.uutu.benchmark;

import java.io.IOException;
import java.time.Clock;

/// Starts the suite with one district of the demonstration, measures it, prints a table, and leaves nothing behind.
public final class Benchmark {

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException {
        var size = Size.of(arguments);
        var report = new Report(System.out);
        var startUp = new StartUp();
        try (var suite = Suite.started(startUp::hear)) {
            startUp.report(report);
            measure(suite, size, report);
        }
        report.print();
    }

    private static void measure(Suite suite, Size size, Report report) {
        var machines = new Machines(suite);
        var reader = machines.reader(Port.GATEWAY);
        var writer = machines.writer();
        var demonstration = new Demonstration(suite.data().resolve("demo"));
        var figures = new Figures(reader, demonstration);
        figures.awaitExpected();
        var roll = new Roll(demonstration.branchesOf(Suite.DISTRICT));
        var district =
                reader.get("/api/units?code=" + Suite.DISTRICT).get(0).get("id").asString();
        if (size.pages() > 0) {
            var upload = new Upload(writer, "/api/rosters");
            new WebClient(suite, upload, roll, figures, district, size.pages()).measure(report);
            return;
        }
        new RosterRows(writer, roll, figures, size).measure(report);
        var candidates = new Candidates(writer, district);
        new ReferralSteps(suite, candidates, figures, size).measure(report);
        var ready = new ReadyCases(writer, candidates, district, figures);
        new Visibility(writer, reader, ready, figures, size, report).measure();
        new Reading(machines, figures, size).measure(report);
        var memory = new Memory(suite);
        Memory.PARTS.forEach(part -> report.add("memory after load: " + part, memory.resident(part), "MiB"));
        new Rebuild(suite, machines.reader(Port.REPORTING), figures, size, Clock.systemUTC()).measure(report);
    }
}
