package vn.uutu.benchmark.land;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import vn.uutu.benchmark.MachineClient;
import vn.uutu.benchmark.Port;
import vn.uutu.benchmark.Unsound;
import vn.uutu.benchmark.Waiting;
import vn.uutu.benchmark.replay.Servers;

/// The reporting service as it is deployed, with the identity server that its callers need.
public final class Deployed implements AutoCloseable {

    public static final Set<String> TOPICS = Set.of(
            "uutu.units.v1", "uutu.members.v1", "uutu.assignments.v1", "uutu.reorganisations.v1", "uutu.referrals.v1");

    /// Millions are read before it is.
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Servers servers;
    private final int heap;
    private final List<String> flags;
    private final int door = Port.free();
    private final int identity = Port.free();
    private final Process issuer;
    private Process service;

    private Deployed(Servers servers, int heap, List<String> flags) throws IOException {
        this.servers = servers;
        this.heap = heap;
        this.flags = flags;
        issuer = heard(servers.java(List.of(
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-jar",
                jar("infra/identity", "identity"),
                "--server.port=" + identity,
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--uutu.identity.issuer=" + issuer())));
        service = start();
    }

    /// With an empty database; it has begun to read.
    ///
    /// @param heap in MiB
    /// @param flags for its JVM or, with two dashes before them, for itself
    public static Deployed started(Servers servers, int heap, List<String> flags) throws Exception {
        servers.renew("reporting", "reporting");
        return new Deployed(servers, heap, flags);
    }

    /// Returns when it has caught up.
    public void awaitReady() {
        Waiting.until("The reporting service is ready", Duration.ofMillis(100), PATIENCE, this::isReady);
    }

    /// Returns when it answers at all, if only that it is not ready.
    public void awaitAnswer() {
        Waiting.until("The reporting service answers", Duration.ofMillis(10), () -> status() > 0);
    }

    private boolean isReady() {
        return status() == 200;
    }

    /// 0 while nobody answers.
    private int status() {
        if (!service.isAlive() || !issuer.isAlive()) {
            throw new Unsound("A process has ended");
        }
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url() + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException _) {
            return 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Unsound("Interrupted");
        }
    }

    /// Another system of the province, at the service itself.
    public MachineClient reader() {
        return new MachineClient(url(), issuer(), "province-api", "province-api");
    }

    public long pid() {
        return service.pid();
    }

    public void stop() throws InterruptedException {
        end(service);
    }

    /// After it was stopped.
    public void startAgain() throws IOException {
        service = start();
    }

    private String url() {
        return "http://localhost:" + door;
    }

    private String issuer() {
        return "http://localhost:" + identity;
    }

    private String jar(String module, String name) {
        return servers.project()
                .resolve(Path.of(module, "target", name + ".jar"))
                .toString();
    }

    private Process start() throws IOException {
        var words = new ArrayList<>(List.of("-Xmx" + heap + "m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"));
        flags.stream().filter(flag -> !flag.startsWith("--")).forEach(words::add);
        words.addAll(List.of(
                "-jar",
                jar("reporting-service", "reporting-service"),
                "--server.port=" + door,
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/reporting?reWriteBatchedInserts=true"
                        .formatted(servers.postgresql()),
                "--spring.kafka.bootstrap-servers=127.0.0.1:" + servers.kafka(),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer(),
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + issuer() + "/oauth2/jwks",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn"));
        flags.stream().filter(flag -> flag.startsWith("--")).forEach(words::add);
        return heard(servers.java(words));
    }

    private static Process heard(Process process) {
        Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(line -> System.err.println("  " + line)));
        return process;
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    @Override
    public void close() throws InterruptedException {
        end(service);
        end(issuer);
    }
}
