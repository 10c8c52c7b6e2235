package vn.uutu.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The suite as the launcher of `infra/local` runs it, on free ports, in a folder that goes with it.
final class Suite implements AutoCloseable {

    static final String DISTRICT = "703";

    private final Path data;
    private final Map<Port, Integer> ports = new EnumMap<>(Port.class);
    private final Process launcher;

    private Suite(Path data) throws IOException {
        this.data = data;
        for (var port : Port.values()) {
            ports.put(port, Port.free());
        }
        launcher = new ProcessBuilder(command()).redirectErrorStream(true).start();
    }

    /// Returns when the demonstration is loaded.
    ///
    /// @param said gets every line of the launcher as soon as it is there
    static Suite started(Spoken said) throws IOException {
        var suite = new Suite(Files.createTempDirectory("uutu-benchmark"));
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
        suite.listen(suite.launcher.inputReader(), said);
        return suite;
    }

    /// Somebody who reads the screen.
    @FunctionalInterface
    interface Spoken {
        void line(Suite suite, String line);
    }

    int port(Port port) {
        return ports.getOrDefault(port, 0);
    }

    String url(Port port) {
        return "http://localhost:" + port(port);
    }

    Path data() {
        return data;
    }

    /// The number of the process that runs the part now.
    long pid(String part) {
        try {
            return Long.parseLong(
                    Files.readString(data.resolve("processes").resolve(part)).split(" ")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As a fault would; the launcher starts it again at once.
    void kill(String part) {
        var process = ProcessHandle.of(pid(part)).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Stops all parts in order, as Ctrl-C does, and removes what they left.
    @Override
    public synchronized void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(2, TimeUnit.MINUTES)) {
                throw new Unsound("The suite does not stop: see " + data);
            }
            remove();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command() {
        var project = Path.of(System.getProperty("uutu.project", ".")).toAbsolutePath();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-Duutu.project=" + project,
                "-jar",
                project.resolve("infra/local/target/local.jar").toString(),
                "--demo",
                "--districts=" + DISTRICT,
                "--no-quick-start",
                "--data=" + data));
        ports.forEach((port, number) -> command.add(port.option(number)));
        return command;
    }

    /// Reads on for as long as the suite lives: a full pipe would stop it.
    private void listen(BufferedReader lines, Spoken said) throws IOException {
        var last = "nothing";
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.line(this, line);
            if (line.contains("Ctrl-C stops everything")) {
                Thread.ofVirtual().start(() -> discard(lines));
                return;
            }
            last = line;
        }
        throw new Unsound("The suite does not start; it said last: " + last);
    }

    private static void discard(BufferedReader lines) {
        try {
            lines.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // the suite is gone, and its pipe with it
        }
    }

    private void remove() {
        if (!Files.exists(data)) {
            return;
        }
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
