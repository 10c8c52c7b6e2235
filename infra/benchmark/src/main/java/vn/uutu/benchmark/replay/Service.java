package vn.uutu.benchmark.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The reporting service in a fresh process with an empty database, until it has read everything.
public record Service(Servers servers, int heap, List<String> flags) {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /// @param outcome from the first topic begun to the last position reached; the start of the process is not in it
    /// @param peak resident memory, in MiB
    public record Run(Outcome outcome, double peak) {}

    Run run(Task task, int port) throws Exception {
        servers.renew("reporting", "reporting");
        var process = start(port);
        try {
            var end = awaitEnd(task, process);
            var begin = servers.onDatabase("reporting", statement -> {
                try (var rows = statement.executeQuery("select min(recorded_at) from intake_topic")) {
                    rows.next();
                    return rows.getObject(1, OffsetDateTime.class).toInstant();
                }
            });
            var peak = peak(process.pid());
            return new Run(new Outcome(Duration.between(begin, end).toNanos(), sum(task)), peak);
        } finally {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
            process.destroyForcibly();
        }
    }

    /// What it has counted on the trees of the months, and in the same cells on the tree of today.
    public static Sum sum(Task task) throws SQLException {
        var sum = sumOf(task, "as-was");
        return sum.equals(sumOf(task, "as-is")) ? sum : Sum.NONE;
    }

    private static Sum sumOf(Task task, String layer) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%d/reporting".formatted(task.postgresql());
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres")) {
            return Stored.sum(connection, """
                select unit_id,
                       case measure when 'referred-by-hand-over' then 'handed-over'
                                    when 'admitted-by-decision' then 'admitted'
                                    else measure end,
                       month, gender, n
                  from cell_count
                 where layer = '%s'
                   and measure in ('selected', 'confirmed', 'referred-by-hand-over', 'class-completed',
                                   'admitted-by-decision')
                """.formatted(layer));
        }
    }

    private Process start(int port) throws IOException {
        var words = new ArrayList<>(List.of("-Xmx" + heap + "m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"));
        words.addAll(flags);
        words.addAll(List.of(
                "-jar",
                servers.project()
                        .resolve("reporting-service/target/reporting-service.jar")
                        .toString(),
                "--server.port=" + port,
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/reporting?reWriteBatchedInserts=true"
                        .formatted(servers.postgresql()),
                "--spring.kafka.bootstrap-servers=127.0.0.1:" + servers.kafka(),
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn"));
        var process = servers.java(words);
        Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(line -> System.err.println("  " + line)));
        return process;
    }

    private Instant awaitEnd(Task task, Process process) throws Exception {
        var deadline = Instant.now().plus(PATIENCE);
        try (var positions = new Positions(servers)) {
            while (positions.reached(task.topic()) < task.events()
                    || positions.reached("uutu.units.v1") < Province.UNITS) {
                if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException("The service does not get to the end");
                }
                Thread.sleep(5);
            }
            return Instant.now();
        }
    }

    private static double peak(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", "" + pid, "status")).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }
}
