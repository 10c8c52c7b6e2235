package vn.uutu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The ordinary life of a subscription: whatever is in the topic changes the copy once.
class ApplyingTests {

    static final String TOPIC = "applying";
    static final Duration AMPLE = Duration.ofSeconds(20);

    static Sender sender;
    static Instance instance;

    @BeforeAll
    static void start() {
        sender = new Sender(TOPIC, Map.of());
        instance = Instance.start("applying", TOPIC);
    }

    @AfterAll
    static void stop() {
        instance.close();
        sender.close();
    }

    @Test
    void whatIsSentIsAppliedOnce() {
        var before = instance.things().applications();
        for (var i = 0; i < 3_000; i++) {
            sender.send(UUID.randomUUID(), 1, "thing " + i);
        }
        sender.commit();

        instance.completeness().await(TOPIC, AMPLE);

        assertThat(instance.things().applications() - before).isEqualTo(3_000);
    }

    @Test
    void repeatsAndLateArrivalsChangeNothing() {
        var id = UUID.randomUUID();
        sender.send(id, 2, "new");
        sender.send(id, 2, "new");
        sender.send(id, 1, "old");
        sender.commit();

        instance.completeness().await(TOPIC, AMPLE);

        assertThat(instance.things().name(id)).contains("new");
    }

    @Test
    void theStateOfAnUnknownTypeIsApplied() {
        var id = UUID.randomUUID();
        sender.send(id, 1, "from the future", "vn.uutu.thing.unheard-of");
        sender.commit();

        instance.completeness().await(TOPIC, AMPLE);

        assertThat(instance.things().name(id)).contains("from the future");
    }

    @Test
    void aTombstoneErasesAndALateStateDoesNotBringBack() {
        var id = UUID.randomUUID();
        sender.send(id, 1, "somebody");
        sender.send(id, 3, null);
        sender.send(id, 2, "somebody");
        sender.commit();

        instance.completeness().await(TOPIC, AMPLE);

        assertThat(instance.things().name(id)).isEmpty();
    }

    /// What an outbox sends is committed in its database: no reader needs to wait for Kafka.
    @Test
    void anOpenTransactionHoldsNothingBack() throws InterruptedException {
        var id = UUID.randomUUID();
        sender.send(id, 1, "sent");

        Eventually.holds("applied", () -> instance.things().name(id).isPresent());
        sender.commit();
    }

    /// Its end takes an offset, and nothing comes for it.
    @Test
    void theEndOfATransactionIsAGapLikeAnyOther() {
        var id = UUID.randomUUID();
        sender.send(id, 1, "one");
        sender.commit();
        instance.completeness().await(TOPIC, AMPLE);
        sender.send(id, 2, "two");
        sender.abort();
        sender.send(id, 3, "three");
        sender.commit();

        instance.completeness().await(TOPIC, AMPLE);

        assertThat(instance.things().name(id)).contains("three");
    }

    @Test
    void awaitingEndsWhenTheCopyIsNotThereInTime() {
        var release = new CountDownLatch(1);
        instance.things().beforeReading = () -> Waiting.on(release);
        sender.send(UUID.randomUUID(), 1, "slow");
        sender.commit();

        assertThatThrownBy(() -> instance.completeness().await(TOPIC, Duration.ofMillis(300)))
                .isInstanceOf(NotCaughtUp.class);
        release.countDown();
        instance.things().beforeReading = () -> {};
        instance.completeness().await(TOPIC, AMPLE);
    }

    @Test
    void aCopyThatIsAtTheEndIsYoung() throws InterruptedException {
        instance.completeness().await(TOPIC, AMPLE);
        Eventually.holds(
                "age below a second",
                () -> instance.completeness().of(TOPIC).age().toMillis() < 1_000
                        && instance.completeness().of().behind() == 0);

        assertThat(instance.completeness().caughtUpOnce(TOPIC)).isTrue();
        assertThat(instance.completeness().sinceCaughtUp(TOPIC)).isLessThan(Duration.ofSeconds(5));
    }
}
