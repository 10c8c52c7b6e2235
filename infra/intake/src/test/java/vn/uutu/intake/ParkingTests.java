package vn.uutu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import vn.uutu.intake.operating.IntakeEndpoint;
import vn.uutu.intake.operating.IntakeHealth;

/// What cannot be understood waits under its key, and holds up nothing else.
class ParkingTests {

    static final Duration AMPLE = Duration.ofSeconds(20);

    final String topic = "parking-" + UUID.randomUUID();
    final UUID id = UUID.randomUUID();

    Sender sender;
    Instance instance;

    @BeforeEach
    void start() {
        sender = new Sender(topic, 2, Map.of());
        instance = Instance.start(topic, topic, "--uutu.intake.parked-limit=10");
    }

    @AfterEach
    void stop() {
        instance.close();
        sender.close();
    }

    @Test
    void aRiddleIsParkedAndALaterStateOfItsKeySupersedesIt() {
        instance.things().riddles.add("?");
        var other = UUID.randomUUID();
        sender.send(id, 1, "clear");
        sender.send(id, 2, "?");
        sender.send(other, 1, "other");
        settled();

        assertThat(instance.things().name(id)).contains("clear");
        assertThat(instance.things().name(other)).contains("other");
        assertThat(instance.the(Parked.class).of(topic)).singleElement().satisfies(parked -> {
            assertThat(parked.key()).isEqualTo(id.toString());
            assertThat(parked.reason()).isEqualTo("a riddle");
        });
        assertThat(instance.completeness().of(topic).parkedKeys()).isEqualTo(1);

        sender.send(id, 1, "clear"); // a late repeat is not newer than what is parked
        settled();
        assertThat(instance.the(Parked.class).of(topic)).hasSize(1);

        sender.send(id, 3, "clear again");
        settled();
        assertThat(instance.the(Parked.class).of(topic)).isEmpty();
        assertThat(instance.things().name(id)).contains("clear again");
    }

    @Test
    void withinOneBatchTheNewestOfAKeyDecides() {
        instance.things().riddles.add("?");
        sender.send(id, 1, "?");
        sender.send(id, 2, "clear");
        settled();

        assertThat(instance.the(Parked.class).of(topic)).isEmpty();
    }

    @Test
    void recordsWithoutEnvelopeOrKeyAreParked() {
        sender.send(id.toString(), "no headers", List.of());
        sender.send("not a uuid", "x", List.of());
        sender.send(null, "x", List.of());
        settled();

        assertThat(instance.the(Parked.class).of(topic))
                .extracting(Parked.Entry::key)
                .containsExactlyInAnyOrder(id.toString(), "hex:6e6f7420612075756964", "");
    }

    @Test
    void aReasonNeverHoldsWhatAnExceptionSays() {
        sender.send(id, 1, "a bug");
        settled();

        assertThat(instance.the(Parked.class).of(topic))
                .singleElement()
                .extracting(Parked.Entry::reason)
                .asString()
                .contains("IllegalStateException", "Things.read")
                .doesNotContain("secret");
    }

    @Test
    void anOperatorDrivesParkedEventsAgain() {
        instance.things().riddles.add("?");
        sender.send(id, 1, "?");
        sender.send(UUID.randomUUID(), 1, "a bug");
        settled();

        instance.things().riddles.clear();

        assertThat(instance.the(Parked.class).redrive(topic)).isEqualTo(new Parked.Outcome(1, 1));
        assertThat(instance.things().name(id)).contains("?");
    }

    @Test
    void aPersonsParkedEventsAreForgotten() {
        instance.things().riddles.add("?");
        sender.send(id, 1, "?");
        settled();

        assertThat(instance.the(Parked.class).purge(id)).isEqualTo(1);
        assertThat(instance.the(Parked.class).of(topic)).isEmpty();
    }

    @Test
    void aDataErrorIsFoundAmongAThousand() {
        var culprit = UUID.randomUUID();
        IntStream.range(0, 700).forEach(i -> sender.send(UUID.randomUUID(), 1, "thing"));
        sender.send(culprit, 1, "refused by the database");
        IntStream.range(0, 299).forEach(i -> sender.send(UUID.randomUUID(), 1, "thing"));
        settled();

        assertThat(instance.the(Parked.class).of(topic)).singleElement().satisfies(parked -> {
            assertThat(parked.key()).isEqualTo(culprit.toString());
            assertThat(parked.reason()).contains("SQLSTATE 23514");
        });
        assertThat(instance.things().applications()).isEqualTo(999);
        assertThat(instance.things().count()).isEqualTo(999);
    }

    @Test
    void tooManyParkedKeysStopTheListenerAndNothingOfTheBatchIsStored() throws InterruptedException {
        instance.things().riddles.add("?");
        Stream.generate(UUID::randomUUID).limit(11).forEach(key -> sender.send(key, 1, "?"));
        sender.commit();

        Eventually.holds("health is down", () -> health() == Status.DOWN);
        assertThat(instance.the(Parked.class).of(topic)).hasSizeLessThanOrEqualTo(10);

        instance.things().riddles.clear();
        instance.the(IntakeEndpoint.class).act(topic, IntakeEndpoint.Action.RESUME);
        instance.completeness().await(topic, AMPLE);
        instance.the(Parked.class).redrive(topic);

        assertThat(health()).isEqualTo(Status.UP);
        assertThat(instance.things().count()).isEqualTo(11);
    }

    private Status health() {
        return instance.the(IntakeHealth.class).health().getStatus();
    }

    private void settled() {
        sender.commit();
        instance.completeness().await(topic, AMPLE);
    }
}
