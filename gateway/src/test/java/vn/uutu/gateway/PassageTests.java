package vn.uutu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Uploads and streams through a gateway with a heap of 64 MiB, in a process of its own.
class PassageTests {

    static final long MIB = 1 << 20;
    static final int PORT = Processes.aFreePort();
    static final String ISSUER = Processes.anIdentityServer(PORT);
    static final Upstream MEMBERS = new Upstream("members");
    static final Upstream REPORTING = new Upstream("reporting");

    final Programs program = new Programs("http://localhost:" + PORT, ISSUER);
    final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    final AtomicLong received = new AtomicLong();
    final AtomicBoolean whole = new AtomicBoolean();
    final CountDownLatch left = new CountDownLatch(1);

    @BeforeAll
    static void start() {
        Processes.aGateway(
                PORT,
                List.of(
                        "--uutu.gateway.identity.issuer=" + ISSUER,
                        "--uutu.gateway.services.members=" + MEMBERS.address,
                        "--uutu.gateway.services.reporting=" + REPORTING.address,
                        "--uutu.gateway.limits.answer=1s",
                        "--uutu.gateway.limits.heartbeat=500ms"));
    }

    @BeforeEach
    void serve() {
        MEMBERS.seen.clear();
        MEMBERS.handlers.put("/api/rosters", this::swallow);
        REPORTING.handlers.put("/api/progress/stream", this::stream);
    }

    @Test
    void anEventIsSeenAtOnce() throws Exception {
        try (var lines = open()) {
            for (var i = 0; i < 5; i++) {
                var sent = System.nanoTime();
                events.add("n" + i);
                assertThat(nextData(lines)).isEqualTo("data:n" + i);
                assertThat(Duration.ofNanos(System.nanoTime() - sent)).isLessThan(Duration.ofMillis(100));
            }
        }
    }

    @Test
    void aStreamOutlivesTheTimeInWhichAnAnswerMustCome() throws Exception {
        try (var lines = open()) {
            TimeUnit.MILLISECONDS.sleep(2500);
            events.add("late");
            assertThat(nextData(lines)).isEqualTo("data:late");
        }
    }

    @Test
    void aStreamEndsWhenItsServiceEndsIt() throws Exception {
        try (var lines = open()) {
            events.add("end");
            assertThat(lines.lines().filter(line -> line.startsWith("data"))).containsExactly("data:end");
        }
    }

    @Test
    void aClientThatGoesAwayFreesItsService() throws Exception {
        open().close();

        assertThat(left.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anUploadBelowTheLimitPassesWhole() throws Exception {
        var answer = program.send(program.asking("/api/rosters").POST(chunked(33 * MIB)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(received).hasValue(33 * MIB);
        assertThat(whole).isTrue();
    }

    @Test
    void anUploadThatSaysItIsTooLargeIsNotBegun() throws Exception {
        var answer = program.send(
                program.asking("/api/rosters").POST(BodyPublishers.fromPublisher(chunked(200 * MIB), 200 * MIB)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/too-large");
        assertThat(MEMBERS.seen).isEmpty();
    }

    @Test
    void anUploadThatTurnsOutTooLargeIsCutOff() throws Exception {
        var answer = program.send(program.asking("/api/rosters").POST(chunked(200 * MIB)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/too-large");
        assertThat(received.get()).isLessThanOrEqualTo(34 * MIB);
        assertThat(whole).as("a service must not take the part for the whole").isFalse();
        assertThat(program.get("/api/units").statusCode()).isEqualTo(200);
    }

    private static java.net.http.HttpRequest.BodyPublisher chunked(long size) {
        return BodyPublishers.ofInputStream(() -> new InputStream() {
            long sent;

            @Override
            public int read() {
                return sent++ < size ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                var count = (int) Math.min(length, size - sent);
                sent += count;
                return count == 0 ? -1 : count;
            }
        });
    }

    private BufferedReader open() throws IOException, InterruptedException {
        var answer =
                program.http.send(program.asking("/api/progress/stream?unit=1").build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static String nextData(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        while (!line.startsWith("data")) {
            line = lines.readLine();
        }
        return line;
    }

    private void swallow(HttpExchange exchange) throws IOException {
        var buffer = new byte[64 * 1024];
        var body = exchange.getRequestBody();
        for (var count = body.read(buffer); count >= 0; count = body.read(buffer)) {
            received.addAndGet(count);
        }
        whole.set(true);
        Upstream.text(exchange, 200, "taken");
    }

    /// Says each event as it is put; tells when writing to the gateway fails.
    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            out.write(':');
            out.write('\n');
            out.flush();
            var event = "";
            while (!event.equals("end")) {
                event = events.poll(200, TimeUnit.MILLISECONDS);
                event = event == null ? "" : event;
                out.write((event.isEmpty() ? ":\n" : "data:" + event + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException _) {
            left.countDown();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
