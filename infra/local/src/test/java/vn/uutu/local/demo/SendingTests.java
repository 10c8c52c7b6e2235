package vn.uutu.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.uutu.local.CannotStart;
import vn.uutu.local.Screens;

/// A door that answers as a suite does while one of its parts starts again.
class SendingTests {

    final Deque<Integer> answers = new ArrayDeque<>();
    final ByteArrayOutputStream said = new ByteArrayOutputStream();
    HttpServer door;
    int asked;

    @BeforeEach
    void open() throws IOException {
        open(0);
    }

    @AfterEach
    void close() {
        door.stop(0);
    }

    @Test
    void whatPassesIsWaitedForAndSaidOnce() {
        answers.addAll(List.of(503, 429, 502, 504, 200));

        assertThat(answerTo(Duration.ofMinutes(1))).isEqualTo(200);
        assertThat(asked).isEqualTo(5);
        assertThat(said.toString(StandardCharsets.UTF_8)).isEqualTo("  !  /api/me answers 503; trying again\n");
    }

    @Test
    void aTwinThatStillRunsIsWaitedForAndOtherRefusalsAreNot() {
        answers.addAll(List.of(-409, 409));

        assertThat(answerTo(Duration.ofMinutes(1))).isEqualTo(409);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void aDoorThatOpensAgainIsEntered() {
        var port = door.getAddress().getPort();
        door.stop(0);
        answers.add(200);
        Thread.ofVirtual().start(() -> openLater(port));

        assertThat(answerTo(port, Duration.ofMinutes(1))).isEqualTo(200);
        assertThat(said.toString(StandardCharsets.UTF_8)).isEqualTo("  !  /api/me cannot be reached; trying again\n");
    }

    @Test
    void patienceEndsWithOneSentence() {
        answers.addAll(List.of(503, 503));

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> answerTo(Duration.ZERO))
                .withMessage("/api/me answers 503, for 0 minutes now: the logs tell more; "
                        + "the next infra/run --demo goes on from here");
    }

    @Test
    void anInterruptionEndsItWithWhatToDo() {
        answers.addAll(List.of(503, 503, 503));
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> answerTo(Duration.ofMinutes(1)))
                .withMessage("Loading has stopped: the next infra/run --demo goes on from here");
        assertThat(Thread.interrupted()).isTrue();
    }

    private int answerTo(Duration patience) {
        return answerTo(door.getAddress().getPort(), patience);
    }

    private int answerTo(int port, Duration patience) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/api/me".formatted(port)))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var screen = Screens.writingTo(new PrintStream(said, true, StandardCharsets.UTF_8));
            return new Sending(http, patience, screen).answerTo(request).statusCode();
        }
    }

    /// Below zero: with Retry-After.
    private void open(int port) throws IOException {
        door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        door.createContext("/", exchange -> {
            asked++;
            var status = answers.remove();
            if (status < 0) {
                exchange.getResponseHeaders().putAll(Map.of("Retry-After", List.of("0")));
            }
            exchange.sendResponseHeaders(Math.abs(status), -1);
            exchange.close();
        });
        door.start();
    }

    private void openLater(int port) {
        try {
            Thread.sleep(500);
            open(port);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
