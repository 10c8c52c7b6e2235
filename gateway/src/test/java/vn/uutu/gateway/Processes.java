package vn.uutu.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/// Servers of the suite as processes of their own, which end with the tests.
final class Processes {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Processes() {}

    /// The real identity server, for a gateway at that port. Returns its issuer.
    static String anIdentityServer(int gatewayPort, String... arguments) {
        var port = aFreePort();
        var issuer = "http://localhost:" + port;
        var identity = Path.of("../infra/identity/target");
        var all = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--uutu.identity.issuer=" + issuer,
                "--uutu.identity.gateway-url=http://localhost:" + gatewayPort,
                "--uutu.identity.keys=" + aDirectory()));
        all.addAll(List.of(arguments));
        try {
            var classPath = identity.resolve("classes") + ":" + Files.readString(identity.resolve("runtime-classpath"));
            start(port, "/actuator/health/readiness", classPath, "vn.uutu.identity.IdentityApplication", all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return issuer;
    }

    static void aGateway(int port, List<String> arguments) {
        var all = new ArrayList<>(arguments);
        all.add("--server.port=" + port);
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        start(port, "/actuator/health/self", classPath, "vn.uutu.gateway.GatewayApplication", all);
    }

    static int aFreePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path aDirectory() {
        try {
            return Files.createTempDirectory(Path.of("target"), "keys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(int port, String health, String classPath, String main, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                main));
        command.addAll(arguments);
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            Path.of("target", main + "-" + port + ".log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            var question = HttpRequest.newBuilder(URI.create("http://localhost:" + port + health))
                    .build();
            Awaitility.await()
                    .atMost(java.time.Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> HTTP.send(question, BodyHandlers.discarding()).statusCode() == 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
