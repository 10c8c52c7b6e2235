package vn.uutu.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The suite on this machine, started by the launcher that `infra/run` starts, on ports of its own, with
/// one district of the demonstration.
final class SuiteProcess {

    static final String DISTRICT = "703";

    enum Part {
        GATEWAY,
        IDENTITY,
        MEMBERS,
        REFERRALS,
        REPORTING,
        POSTGRESQL,
        KAFKA,
        KAFKA_CONTROLLER
    }

    private final Path data;
    private final Map<Part, Integer> ports = new EnumMap<>(Part.class);
    private final HttpClient http = HttpClient.newHttpClient();
    private Optional<Process> process = Optional.empty();

    private SuiteProcess(Path data) {
        this.data = data;
        for (var part : Part.values()) {
            ports.put(part, freePort());
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.ifPresent(Process::destroy)));
    }

    static SuiteProcess startedIn(Path data) {
        var suite = new SuiteProcess(data);
        suite.startAgain();
        return suite;
    }

    /// Nothing runs yet.
    static SuiteProcess over(Path data) {
        return new SuiteProcess(data);
    }

    String url(Part part) {
        return "http://localhost:" + ports.get(part);
    }

    Path data() {
        return data;
    }

    Path demo() {
        return data.resolve("demo");
    }

    /// The number of the process that runs the part now.
    long pid(String part) throws IOException {
        return Long.parseLong(
                Files.readString(data.resolve("processes").resolve(part)).split(" ")[0]);
    }

    void kill(String part) throws IOException {
        ProcessHandle.of(pid(part)).orElseThrow().destroyForcibly();
    }

    /// As a load balancer asks, for as long as the slowest part takes to start again.
    void awaitReady() {
        var request = HttpRequest.newBuilder(URI.create(url(Part.GATEWAY) + "/actuator/health/readiness"))
                .build();
        var last = "";
        for (var tries = 0; tries < 480; tries++) {
            try {
                var response = Http.send(http, request);
                if (response.statusCode() == 200) {
                    return;
                }
                last = response.body();
            } catch (UncheckedIOException e) {
                last = e.toString();
            }
            pause();
        }
        throw new AssertionError("The suite does not become ready: " + last);
    }

    static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Nobody can stop anything in order then.
    void killPostgres() throws IOException {
        var number = Files.readAllLines(data.resolve("postgresql/data/postmaster.pid"))
                .getFirst();
        var postmaster = ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow();
        var all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    /// As Ctrl-C does.
    void stop() throws InterruptedException {
        var launcher = process.orElseThrow();
        launcher.destroy();
        if (!launcher.waitFor(90, TimeUnit.SECONDS)) {
            throw new AssertionError("The suite does not stop");
        }
    }

    /// @return what was on the screen until all was ready
    String startAgain() {
        return startWith(DISTRICT);
    }

    String startWith(String districts) {
        return launch(districts, "Ctrl-C stops everything");
    }

    /// The launcher is killed as soon as that is on the screen; all that it started lives on.
    void startAndKillAt(String said, String districts) throws InterruptedException {
        launch(districts, said);
        process.orElseThrow().destroyForcibly().waitFor();
    }

    private String launch(String districts, String until) {
        try {
            var started = new ProcessBuilder(command(districts))
                    .redirectErrorStream(true)
                    .start();
            process = Optional.of(started);
            return await(until, started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(String districts) {
        var project = Path.of("..", "..").toAbsolutePath().normalize();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-Duutu.project=" + project,
                "-jar",
                project.resolve("infra/local/target/local.jar").toString(),
                "--demo",
                "--no-quick-start",
                "--districts=" + districts,
                "--data=" + data));
        ports.forEach((part, port) -> command.add(
                "--%s-port=%d".formatted(part.name().toLowerCase(Locale.ROOT).replace('_', '-'), port)));
        return command;
    }

    /// Reads on for as long as the suite lives: a full pipe would stop it.
    private static String await(String until, Process started) throws IOException {
        var said = new StringBuilder();
        var lines = started.inputReader();
        for (var line = lines.readLine(); ; line = lines.readLine()) {
            if (Objects.isNull(line)) {
                throw new AssertionError("The suite does not start:\n" + said);
            }
            said.append(line).append('\n');
            if (line.contains("Ready after") || line.contains("is loaded after")) {
                System.out.println(line.strip());
            }
            if (line.contains(until)) {
                Thread.ofVirtual().start(() -> readOn(lines));
                return said.toString();
            }
        }
    }

    private static void readOn(BufferedReader lines) {
        try {
            lines.lines().forEach(_ -> {});
        } catch (UncheckedIOException _) {
            // the suite has been stopped
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
