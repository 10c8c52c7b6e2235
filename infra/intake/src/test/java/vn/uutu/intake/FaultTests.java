package vn.uutu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import vn.uutu.intake.operating.CatchUpHealth;
import vn.uutu.intake.operating.IntakeEndpoint;
import vn.uutu.intake.operating.IntakeHealth;
import vn.uutu.testing.Postgres;
import vn.uutu.testing.Servers;

/// Consumers that come and go, a database that is away, a topic that is another one.
class FaultTests {

    static final Duration AMPLE = Duration.ofSeconds(30);

    final String topic = "faults-" + UUID.randomUUID();

    Sender sender;

    @BeforeEach
    void createTopic() {
        sender = new Sender(topic, 1, Map.of());
    }

    @AfterEach
    void stop() {
        sender.close();
    }

    @Test
    void aRestartGoesOnAtThePosition() {
        send(5);
        try (var first = Instance.start(topic, topic)) {
            first.completeness().await(topic, AMPLE);
        }
        send(3);
        try (var second = Instance.start(topic, topic)) {
            second.completeness().await(topic, AMPLE);
            assertThat(second.things().applications()).isEqualTo(8);
        }
    }

    @Test
    void aConsumerThatLostItsPartitionChangesNothing() throws InterruptedException {
        var asleep = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        try (var zombie =
                Instance.start(topic, topic, "--spring.kafka.consumer.properties.max.poll.interval.ms=2000")) {
            zombie.completeness().await(topic, AMPLE);
            zombie.things().beforeReading = () -> {
                asleep.countDown();
                Waiting.on(release);
            };
            send(10);
            assertThat(asleep.await(20, TimeUnit.SECONDS)).isTrue();
            try (var heir = Instance.start(topic, topic)) {
                heir.completeness().await(topic, AMPLE);
                assertThat(heir.things().applications()).isEqualTo(10);

                zombie.things().beforeReading = () -> {};
                release.countDown();
                Eventually.holds("the zombie has tried", () -> lost(zombie) > 0);
                send(1);
                heir.completeness().await(topic, AMPLE);

                assertThat(heir.things().applications()).isEqualTo(11);
                assertThat(heir.completeness().of(topic).parkedKeys()).isZero();
            }
            zombie.completeness().await(topic, AMPLE);
            send(1);
            zombie.completeness().await(topic, AMPLE);
            assertThat(zombie.things().applications()).isEqualTo(12);
        }
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsParkedOrLost() throws Exception {
        try (var instance = Instance.start(topic, topic)) {
            send(5);
            instance.completeness().await(topic, AMPLE);
            administer("alter database \"%s\" allow_connections false".formatted(topic));
            administer("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'".formatted(topic));
            send(5);
            Thread.sleep(3_000);
            administer("alter database \"%s\" allow_connections true".formatted(topic));

            Eventually.holds("connected again", () -> connected(instance));
            instance.completeness().await(topic, AMPLE);
            assertThat(instance.things().applications()).isEqualTo(10);
            assertThat(instance.the(Parked.class).of(topic)).isEmpty();
            assertThat(instance.the(IntakeHealth.class).health().getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void aRecreatedTopicStopsTheListenerUntilAnOperatorDecides() throws InterruptedException {
        try (var instance = Instance.start(topic, topic)) {
            send(5);
            instance.completeness().await(topic, AMPLE);
            sender.close();
            Servers.kafka().deleteTopic(topic);
            Eventually.holds("the name is free", this::recreated);
            send(7);

            Eventually.holds(
                    "health is down",
                    () -> instance.the(IntakeHealth.class).health().getStatus() == Status.DOWN);
            assertThat(instance.the(IntakeEndpoint.class).standings().get(topic))
                    .satisfies(standing -> assertThat(standing.halted())
                            .hasValueSatisfying(reason -> assertThat(reason).contains("recreated", "read-again")));
            var before = instance.things().applications();

            instance.the(IntakeEndpoint.class).act(topic, IntakeEndpoint.Action.READ_AGAIN);
            instance.completeness().await(topic, AMPLE);

            assertThat(instance.things().applications()).isEqualTo(before + 7);
            assertThat(instance.the(IntakeHealth.class).health().getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void whoeverWasSilentForTooLongReadsFromTheStart() throws InterruptedException {
        send(5);
        try (var first = Instance.start(topic, topic)) {
            first.completeness().await(topic, AMPLE);
            Eventually.holds("seen", () -> first.completeness().caughtUpOnce(topic));
        }
        Thread.sleep(4_000);
        try (var second = Instance.start(topic, topic, "--uutu.intake.silence=4s")) {
            Eventually.holds("read again", () -> second.things().applications() == 10);
        }
    }

    @Test
    void instancesTellTheSameWhoeverHasThePartition() throws InterruptedException {
        try (var one = Instance.start(topic, topic);
                var other = Instance.start(topic, topic)) {
            send(5);
            one.completeness().await(topic, AMPLE);
            Eventually.holds(
                    "both know",
                    () -> one.completeness().caughtUpOnce(topic)
                            && other.completeness().caughtUpOnce(topic));

            assertThat(other.completeness().of(topic).behind()).isZero();
            assertThat(other.completeness().sinceCaughtUp(topic)).isLessThan(Duration.ofSeconds(5));
            other.completeness().await(topic, AMPLE);
        }
    }

    @Test
    void aServiceIsNotReadyBeforeItsFirstCatchUp() throws InterruptedException {
        send(1);
        try (var instance = Instance.start(Stuck.class, topic, topic)) {
            var health = instance.the(CatchUpHealth.class);
            Eventually.holds("behind", () -> instance.completeness().of(topic).behind() > 0);
            assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);

            instance.the(Stuck.class).release.countDown();

            Eventually.holds("ready", () -> health.health().getStatus() == Status.UP);
        }
    }

    private double lost(Instance instance) {
        return instance.the(MeterRegistry.class)
                .counter("uutu.intake.lost.positions", "topic", topic)
                .count();
    }

    private static boolean connected(Instance instance) {
        try {
            return instance.things().count() >= 0;
        } catch (DataAccessException _) {
            return false;
        }
    }

    private boolean recreated() {
        try {
            sender = new Sender(topic, 1, Map.of());
            return true;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    private void send(int events) {
        IntStream.range(0, events).forEach(i -> sender.send(UUID.randomUUID(), 1, "thing " + i));
        sender.commit();
    }

    private static void administer(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        Servers.postgres().jdbcUrl("administration"), Postgres.USER, Postgres.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
