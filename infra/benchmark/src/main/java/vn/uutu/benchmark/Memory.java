package vn.uutu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Resident memory as Linux counts it; pages that processes share are counted by their share.
record Memory(Suite suite) {

    static final List<String> PARTS = List.of(
            "postgresql", "kafka", "identity", "member-service", "referral-service", "reporting-service", "gateway");

    /// Now, in MiB; PostgreSQL with all processes of its server.
    double resident(String part) {
        return processes(part)
                        .mapToLong(pid -> kibibytes(pid, "smaps_rollup", "Pss:"))
                        .sum()
                / 1024.0;
    }

    /// The most the Java process of the part ever had, in MiB.
    double peak(String part) {
        return kibibytes(suite.pid(part), "status", "VmHWM:") / 1024.0;
    }

    private Stream<Long> processes(String part) {
        var launched = suite.pid(part);
        return part.equals("postgresql")
                ? Stream.concat(Stream.of(launched), withChildren(postmaster()))
                : withChildren(launched);
    }

    private static Stream<Long> withChildren(long pid) {
        var process = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(pid), process.descendants().map(ProcessHandle::pid));
    }

    private long postmaster() {
        return Long.parseLong(lines(suite.data().resolve("postgresql/data/postmaster.pid"))
                .getFirst()
                .strip());
    }

    /// A server's process that ends meanwhile has none.
    private static long kibibytes(long pid, String file, String field) {
        var path = Path.of("/proc", "" + pid, file);
        return Files.exists(path)
                ? lines(path).stream()
                        .filter(line -> line.startsWith(field))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                : 0;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
