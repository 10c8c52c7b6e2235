package vn.uutu.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The suite on this machine, started by the launcher that `infra/run` starts, on ports of its own, with
/// one district of the demonstration.
final class SuiteProcess {

    static final String DISTRICT = "703";

    /// Processes that live for minutes spend more on the second compiler than it gives back.
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    private static final Pattern STOPPED = Pattern.compile("(\\S+) +stopped$");

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
    private final List<String> stopped = new CopyOnWriteArrayList<>();
    private Optional<Process> process = Optional.empty();
    private Thread reading = new Thread();

    private SuiteProcess(Path data) {
        this.data = data;
        choosePorts();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.ifPresent(Process::destroy)));
    }

    static SuiteProcess startedIn(Path data) {
        var suite = new SuiteProcess(data);
        suite.startWith(DISTRICT);
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

    ProcessHandle process(String part) throws IOException {
        return ProcessHandle.of(pid(part)).orElseThrow();
    }

    /// PostgreSQL itself, which the part of that name starts and watches.
    ProcessHandle postmaster() throws IOException {
        var number = Files.readAllLines(data.resolve("postgresql/data/postmaster.pid"))
                .getFirst();
        return ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow();
    }

    /// One of the processes by which PostgreSQL serves a database: its title says so.
    ProcessHandle backend(String database) throws IOException {
        for (var child : postmaster().children().toList()) {
            var title = Files.readString(Path.of("/proc", "" + child.pid(), "cmdline"), StandardCharsets.ISO_8859_1);
            if (title.startsWith("postgres: " + database)) {
                return child;
            }
        }
        throw new AssertionError("Nobody is served " + database);
    }

    /// Kills the process, and waits until the launcher has started the part anew.
    void killed(String part, ProcessHandle victim) throws IOException {
        var before = pid(part);
        victim.destroyForcibly();
        for (var tries = 0; pid(part) == before; tries++) {
            if (tries == 120) {
                throw new AssertionError(part + " is not started again");
            }
            pause();
        }
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

    /// As Ctrl-C does.
    ///
    /// @return the parts in the order in which they were stopped
    List<String> stop() throws InterruptedException {
        var launcher = process.orElseThrow();
        launcher.toHandle().destroy(); // the process itself would close what it still has to say
        if (!launcher.waitFor(90, TimeUnit.SECONDS)) {
            throw new AssertionError("The suite does not stop");
        }
        reading.join();
        return stopped;
    }

    /// @return what was on the screen until all was ready
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
            var builder = new ProcessBuilder(command(districts)).redirectErrorStream(true);
            builder.environment().put("JDK_JAVA_OPTIONS", SHORT_LIVED);
            var started = builder.start();
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
    private String await(String until, Process started) throws IOException {
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
                reading = Thread.ofVirtual().start(() -> readOn(lines));
                return said.toString();
            }
        }
    }

    private void readOn(BufferedReader lines) {
        stopped.clear();
        try {
            lines.lines().map(STOPPED::matcher).filter(Matcher::find).forEach(found -> stopped.add(found.group(1)));
        } catch (UncheckedIOException _) {
            // the suite has been stopped
        }
    }

    /// All are held until the last is chosen: a port that is let go may be given again.
    private void choosePorts() {
        var held = new ArrayList<ServerSocket>();
        try {
            for (var part : Part.values()) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
                ports.put(part, held.getLast().getLocalPort());
            }
            for (var socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
