package vn.uutu.reporting.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import vn.uutu.reporting.Http;
import vn.uutu.reporting.ReportingApplication;
import vn.uutu.reporting.ReportingTest;
import vn.uutu.reporting.Suite;

/// Open streams: what is counted reaches them, whichever instance counts it, and they end with the right to see them.
@ReportingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StreamTests {

    private static final String END = "(end)";
    private static final Duration PROMISE = Duration.ofSeconds(1);
    private static final int TRIES = 5;

    /// Another instance has joined: until it has its partitions, nobody reads them.
    private static final Duration WHILE_PARTITIONS_MOVE = Duration.ofMinutes(1);

    @Autowired
    Suite suite;

    @Autowired
    Http http;

    @Autowired
    Environment environment;

    @SuppressWarnings("NullAway.Init")
    ConfigurableApplicationContext other;

    @BeforeAll
    void startAnotherInstance() {
        other = anotherInstance();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> http.open("/actuator/health/readiness", Http.ADMINISTRATOR, otherPort())
                                .statusCode()
                        == 200);
    }

    @AfterAll
    void stopTheOtherInstance() {
        other.close();
    }

    @Test
    void anAdmissionReachesTheStreamsOfAllInstancesWithinASecond() throws InterruptedException {
        var province = suite.unit("province", "", null);
        suite.settle();
        var here = open(province, Http.ADMINISTRATOR, http.port());
        var there = open(province, Http.ADMINISTRATOR, otherPort());
        assertThat(next(here)).contains("\"value\":0");
        assertThat(next(there)).contains("\"value\":0");
        suite.referral(UUID.randomUUID(), 1, province, Map.of("handed-over", "2025-03-26"));
        assertThat(next(here)).contains("\"value\":1");
        assertThat(next(there)).contains("\"value\":1");
        var took = new ArrayList<Long>();

        for (var admitted = 1; admitted <= TRIES; admitted++) {
            var begin = System.nanoTime();
            suite.referral(UUID.randomUUID(), 1, province, Map.of("admitted", "2025-03-26"));
            var told = "\"indicator\":\"admitted\",\"kind\":\"floor\",\"target\":5000,\"value\":" + admitted + ",";
            until(here, told);
            until(there, told);
            took.add(millisSince(begin));
        }

        assertPromise("announced → in the streams of both instances", took);
    }

    @Test
    void aWithdrawnAssignmentEndsTheStreamWithinASecond() throws InterruptedException {
        var province = suite.unit("province", "", null);
        var took = new ArrayList<Long>();
        for (var at = 0; at < TRIES; at++) {
            var reader = "stream.reader." + at;
            var assignment = suite.assignment(reader, province, "inspector");
            suite.settle();
            var stream = open(province, reader, http.port());
            assertThat(next(stream)).contains("\"indicators\"");
            var begin = System.nanoTime();

            suite.withdrawal(assignment, reader, province, "inspector");

            until(stream, END);
            took.add(millisSince(begin));
            assertThat(http.get("/api/progress/stream?unit=" + province, reader).statusCode())
                    .isEqualTo(404);
        }

        assertPromise("withdrawn → stream ended", took);
    }

    @Test
    void aStreamEndsWhenTheUnitMovesAway() throws InterruptedException {
        var province = suite.unit("province", "", null);
        var mine = suite.unit("district", "", province);
        var elsewhere = suite.unit("district", "", province);
        var branch = suite.unit("branch", "school", mine);
        suite.assignment("mover.reader", mine, "standing-committee");
        suite.settle();
        var stream = open(branch, "mover.reader", http.port());
        assertThat(next(stream)).contains("\"indicators\"");

        suite.unit(
                branch,
                2,
                "branch",
                "school",
                List.of(Suite.under(mine, "1931-03-26"), Suite.under(elsewhere, "2024-01-01")));

        var last = next(stream);
        assertThat(last.equals(END) ? last : next(stream)).isEqualTo(END);
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aHeartbeatIsHeardWhileNothingHappens() throws IOException {
        var province = suite.unit("province", "", null);
        suite.settle();
        var answer = http.open("/api/progress/stream?unit=" + province, Http.ADMINISTRATOR, otherPort());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.lines().filter(line -> !line.isEmpty()).skip(3).limit(2))
                    .containsExactly(": heartbeat", ": heartbeat");
        }
    }

    private BlockingQueue<String> open(UUID unit, String subject, int port) {
        var response = http.open("/api/progress/stream?unit=" + unit, subject, port);
        assertThat(response.statusCode()).isEqualTo(200);
        var events = new LinkedBlockingQueue<String>();
        Thread.ofVirtual().start(() -> {
            try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> line.startsWith("data: ")).forEach(events::add);
            } catch (IOException e) {
                events.add(e.toString());
            }
            events.add(END);
        });
        return events;
    }

    /// The promise is a second, for each event. A stall of the machine may spoil one measurement, not the middle of
    /// five.
    private static void assertPromise(String what, List<Long> took) {
        var sorted = took.stream().sorted().toList();
        var median = sorted.get(sorted.size() / 2);
        System.out.printf("%s: median %d ms, longest %d ms%n", what, median, sorted.getLast());
        assertThat(median).as("%s, in ms: %s", what, took).isLessThanOrEqualTo(PROMISE.toMillis());
    }

    private static long millisSince(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }

    private static void until(BlockingQueue<String> events, String told) throws InterruptedException {
        var event = next(events);
        while (!event.contains(told)) {
            assertThat(event).isNotIn(END, "null");
            event = next(events);
        }
    }

    private static String next(BlockingQueue<String> events) throws InterruptedException {
        return String.valueOf(events.poll(WHILE_PARTITIONS_MOVE.toMillis(), TimeUnit.MILLISECONDS));
    }

    private ConfigurableApplicationContext anotherInstance() {
        var shared = new HashMap<String, Object>();
        for (var name : new String[] {
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.kafka.bootstrap-servers",
            "spring.security.oauth2.resourceserver.jwt.jwk-set-uri"
        }) {
            shared.put("--" + name, environment.getRequiredProperty(name));
        }
        shared.put("--server.port", 0);
        shared.put("--uutu.streams.heartbeat", "100ms");
        shared.put(
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri",
                environment.getProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri", ""));
        return new SpringApplicationBuilder(ReportingApplication.class)
                .run(shared.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .toArray(String[]::new));
    }

    private int otherPort() {
        return other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
