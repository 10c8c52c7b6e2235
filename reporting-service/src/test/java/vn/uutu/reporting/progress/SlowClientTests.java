package vn.uutu.reporting.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import vn.uutu.reporting.Http;
import vn.uutu.reporting.ReportingTest;
import vn.uutu.reporting.Suite;
import vn.uutu.testing.Tokens;

/// A client that does not read holds up nobody, and nothing is queued for it: when it reads again it skips what was in
/// between, and sees the newest.
@ReportingTest
class SlowClientTests {

    /// Each answer is some 150 KB: all of them together fit into no socket.
    private static final int CHILDREN = 300;

    private static final int CHANGES = 60;

    @Autowired
    Suite suite;

    @Autowired
    Http http;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aClientThatDoesNotReadHoldsUpNobody() throws IOException {
        var province = suite.unit("province", "", null);
        var district = IntStream.range(0, CHILDREN)
                .mapToObj(_ -> suite.unit("district", "", province))
                .reduce((_, last) -> last)
                .orElseThrow();
        suite.settle();
        try (var slow = new Socket();
                var quick = http.open("/api/progress/stream?unit=" + province, Http.ADMINISTRATOR, http.port())
                        .body();
                var lines = new BufferedReader(new InputStreamReader(quick, StandardCharsets.UTF_8))) {
            slow.setReceiveBufferSize(4096);
            slow.connect(new InetSocketAddress("localhost", http.port()));
            slow.getOutputStream().write(request(province).getBytes(StandardCharsets.UTF_8));
            next(lines, 0);
            var slowest = 0L;
            for (var change = 1; change <= CHANGES; change++) {
                var begin = System.nanoTime();
                suite.referral(UUID.randomUUID(), 1, district, Map.of("admitted", "2025-03-26"));
                next(lines, change);
                slowest = Math.max(slowest, System.nanoTime() - begin);
            }
            System.out.printf(
                    "beside a client that does not read, the slowest of %d pushes: %d ms%n",
                    CHANGES, slowest / 1_000_000);

            var late = new BufferedReader(new InputStreamReader(slow.getInputStream(), StandardCharsets.UTF_8));
            var read = 0;
            while (next(late, -1) < CHANGES) {
                read++;
            }
            assertThat(read).isLessThan(CHANGES);
        }
    }

    /// @return how many admissions the next event shows
    private static int next(BufferedReader lines, int wanted) throws IOException {
        var admitted = -1;
        do {
            var line = String.valueOf(lines.readLine());
            assertThat(line).isNotEqualTo("null");
            if (line.startsWith("data: ")) {
                var tail = line.substring(line.indexOf("\"indicator\":\"admitted\""));
                admitted = Integer.parseInt(
                        tail.substring(tail.indexOf("\"value\":") + 8).split("[,.}]")[0]);
            }
        } while (admitted < wanted || admitted < 0);
        return admitted;
    }

    private String request(UUID unit) {
        return "GET /api/progress/stream?unit=%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                .formatted(unit, Tokens.of(Http.ADMINISTRATOR));
    }
}
