package vn.uutu.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.uutu.local.CannotStart;
import vn.uutu.local.Screens;

/// A door that takes files and tells what became of each.
class ImportsTests {

    @TempDir
    Path folder;

    final Deque<String> states = new ArrayDeque<>();
    final List<String> keys = new ArrayList<>();
    HttpServer door;

    @BeforeEach
    void open() throws IOException {
        door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.createContext("/oauth2/token", exchange -> answer(exchange, 200, """
            {"access_token": "x", "expires_in": 300}\
            """));
        door.createContext("/api/rosters", exchange -> {
            if (exchange.getRequestMethod().equals("POST")) {
                keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
                exchange.getResponseHeaders().add("Location", "/api/rosters/1");
                answer(exchange, 202, "{}");
            } else {
                answer(exchange, 200, states.remove());
            }
        });
        door.start();
    }

    @AfterEach
    void close() {
        door.stop(0);
    }

    @Test
    void aFileIsFollowedUntilItsLastRowIsIn() throws IOException {
        states.add(state("running", 2, 0));
        states.add(state("done", 5, 0));

        send("the same");

        assertThat(keys).hasSize(1);
        assertThat(states).isEmpty();
    }

    @Test
    void aFileThatWasSentBeforeHasItsKeyOfThen() throws IOException {
        states.add(state("done", 5, 0));
        states.add(state("done", 5, 0));
        states.add(state("done", 5, 0));

        send("the same");
        send("the same");
        send("another");

        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(keys.get(2)).isNotEqualTo(keys.get(0));
    }

    @Test
    void whatCameToNothingBeginsAnew() throws IOException {
        states.add(state("failed", 2, 0));
        states.add(state("done", 5, 0));

        send("the same");

        assertThat(keys).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aRowThatIsNotTakenEndsTheLoadWithItsFile() {
        states.add(state("done", 4, 1));
        states.add(state("done", 4, 1));
        states.add(state("done", 4, 1));

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> send("the same"))
                .withMessageContaining("roster-01-703.csv is not taken in whole")
                .withMessageContaining("\"rejected\":1");
    }

    private void send(String content) throws IOException {
        var file = Files.writeString(folder.resolve("roster-01-703.csv"), content);
        var screen = Screens.writingTo(new PrintStream(PrintStream.nullOutputStream()));
        var url = "http://localhost:" + door.getAddress().getPort();
        new Imports(new Api(url, url, "secret", screen), new Steps(screen, 1)).send("/api/rosters", file);
    }

    private static String state(String status, int accepted, int rejected) {
        return """
            {"status": "%s", "rows": 5, "accepted": %d, "unchanged": 0, "rejected": %d}\
            """.formatted(status, accepted, rejected);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
