package vn.uutu.intake.listening;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.uutu.intake.Subscription;
import vn.uutu.intake.store.PositionLost;
import vn.uutu.intake.store.Positions;

/// Listens to one topic in a thread of its own, until it is stopped or must halt.
public final class Listener<S> implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Listener.class);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Subscription<S> subscription;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Limits limits;
    private final Applying<S> applying;
    private final Positions positions;
    private final Recognising recognising;
    private final Meters meters;
    private final BackOff backOff;

    private volatile boolean wanted = true;
    private volatile @Nullable String halted;
    private volatile @Nullable Consumer<byte[], byte[]> open;

    Listener(Subscription<S> subscription, Listening with) {
        this.subscription = subscription;
        this.consumers = () -> with.consumers().apply(subscription.topic());
        this.limits = with.limits();
        this.applying = new Applying<>(subscription, with);
        this.positions = with.positions();
        this.recognising = with.recognising();
        this.meters = with.meters();
        this.backOff = new BackOff(subscription.topic(), with.longestPause());
    }

    @Override
    public void run() {
        while (wanted) {
            try (var closing = new Closing(consumers.get())) {
                open = closing.consumer();
                listen(closing.consumer());
            } catch (WakeupException _) {
                log.debug("{}: leaving", subscription.topic());
            } catch (Halt halt) {
                halt(halt);
            } catch (KafkaException fault) {
                meters.fault(subscription.topic());
                backOff.sleep(fault);
            }
        }
    }

    /// Ends the loop after the transaction that is under way.
    void stop() {
        wanted = false;
        Optional.ofNullable(open).ifPresent(Consumer::wakeup);
    }

    /// Why this listener stopped by itself.
    public Optional<String> halted() {
        return Optional.ofNullable(halted);
    }

    /// Stops until an operator has decided.
    synchronized void halt(Halt halt) {
        stop();
        if (halted().isEmpty()) {
            halted = halt.getMessage();
            log.error("The listener of {} has stopped: {}", subscription.topic(), halted);
        }
    }

    private void listen(Consumer<byte[], byte[]> consumer) {
        var gathering = new Gathering<>(consumer, subscription, limits);
        var skimming = new Skimming<>(consumer, subscription, limits);
        var session = new Session<>(subscription.topic(), consumer, gathering, skimming, applying, positions);
        while (wanted) {
            try {
                step(session);
                backOff.over();
            } catch (PositionLost lost) {
                meters.lost(subscription.topic());
                log.info("{}; reading its positions again", lost.getMessage());
            } catch (WakeupException | InterruptException | Halt end) {
                throw end;
            } catch (RuntimeException fault) {
                meters.fault(subscription.topic());
                session.pause(backOff.next(fault));
            }
        }
    }

    private void step(Session<S> session) {
        if (session.isStale()) {
            recognising.check(subscription.topic());
            session.reload();
        }
        session.listen();
    }

    /// A consumer that is closed without waiting for a broker that may be gone.
    private record Closing(Consumer<byte[], byte[]> consumer) implements AutoCloseable {
        @Override
        public void close() {
            consumer.close(CloseOptions.timeout(FAREWELL));
        }
    }
}
