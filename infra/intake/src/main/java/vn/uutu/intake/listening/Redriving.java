package vn.uutu.intake.listening;

import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;
import vn.uutu.intake.Parked;
import vn.uutu.intake.Subscription;
import vn.uutu.intake.store.ParkedEvents;
import vn.uutu.intake.store.Positions;

/// Parked events in the hands of an operator.
public final class Redriving implements Parked {

    private final Listeners listeners;
    private final ParkedEvents parked;
    private final Positions positions;
    private final TransactionOperations transaction;

    public Redriving(Listeners listeners, ParkedEvents parked, Positions positions, TransactionOperations transaction) {
        this.listeners = listeners;
        this.parked = parked;
        this.positions = positions;
        this.transaction = transaction;
    }

    @Override
    public List<Entry> of(String topic) {
        return parked.of(topic);
    }

    @Override
    public Outcome redrive(String topic) {
        var subscription = listeners
                .subscription(topic)
                .orElseThrow(() -> new IllegalArgumentException("nobody subscribes to " + topic));
        var applied = parked.of(topic).stream()
                .filter(entry -> redrive(entry, subscription))
                .count();
        return new Outcome(Math.toIntExact(applied), parked.count(topic));
    }

    @Override
    public int purge(UUID key) {
        return parked.purge(key.toString());
    }

    private <S> boolean redrive(Entry entry, Subscription<S> subscription) {
        try {
            return Boolean.TRUE.equals(transaction.execute(_ -> apply(entry, subscription)));
        } catch (RuntimeException failure) {
            if (!Failure.isOfData(failure)) {
                throw failure;
            }
            parked.explain(entry.topic(), entry.key(), Failure.withoutValues(failure));
            return false;
        }
    }

    /// The listener of the partition waits meanwhile, so it cannot apply a later state of the key in between.
    private <S> boolean apply(Entry entry, Subscription<S> subscription) {
        positions.hold(entry.topic(), entry.partition());
        return parked.record(entry.topic(), entry.key())
                .map(record -> switch (Incoming.of(record, subscription)) {
                    case Incoming.Understood<S> good -> {
                        subscription.apply(List.of(good.received()));
                        parked.release(entry.topic(), List.of(entry.key()));
                        yield true;
                    }
                    case Incoming.Unreadable<S> bad -> {
                        parked.explain(entry.topic(), entry.key(), bad.reason());
                        yield false;
                    }
                })
                .orElse(false);
    }
}
