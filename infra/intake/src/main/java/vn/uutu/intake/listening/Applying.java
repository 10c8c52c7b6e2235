package vn.uutu.intake.listening;

import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import vn.uutu.intake.Received;
import vn.uutu.intake.Subscription;
import vn.uutu.intake.store.ParkedEvents.Culprit;
import vn.uutu.intake.store.Positions;

/// One transaction: the positions move, the states are applied, what cannot be understood is parked.
final class Applying<S> {

    private static final Logger log = LoggerFactory.getLogger(Applying.class);

    private final Subscription<S> subscription;
    private final TransactionOperations transaction;
    private final Positions positions;
    private final Parking parking;
    private final Meters meters;

    Applying(Subscription<S> subscription, Listening with) {
        this.subscription = subscription;
        this.transaction = with.transaction();
        this.positions = with.positions();
        this.parking = with.parking();
        this.meters = with.meters();
    }

    /// On a data error the batch is halved until the one event is found that causes it. Each part moves the
    /// positions itself, so nothing is applied twice, whatever happens in between.
    void carryOut(Batch<S> batch) {
        var begin = System.nanoTime();
        try {
            transaction.executeWithoutResult(_ -> apply(batch));
            meters.applied(subscription.topic(), batch.items().size(), System.nanoTime() - begin);
        } catch (RuntimeException failure) {
            if (!Failure.isOfData(failure) || batch.items().isEmpty()) {
                throw failure;
            }
            narrowDown(batch, failure);
        }
    }

    private void apply(Batch<S> batch) {
        positions.advance(subscription.topic(), batch.steps());
        var understood = new ArrayList<Received<S>>(batch.items().size());
        var outcome = parking.begin(subscription.topic());
        for (var item : batch.items()) {
            switch (item) {
                case Incoming.Understood<S> good -> {
                    understood.add(good.received());
                    outcome.understood(good.key(), good.received().event().version());
                }
                case Incoming.Unreadable<S> bad -> outcome.unreadable(bad.culprit(bad.reason()));
            }
        }
        if (!understood.isEmpty()) {
            subscription.apply(understood);
        }
        outcome.settle();
    }

    private void narrowDown(Batch<S> batch, RuntimeException failure) {
        if (batch.items().size() > 1) {
            carryOut(batch.firstHalf());
            carryOut(batch.secondHalf());
            return;
        }
        switch (batch.items().getFirst()) {
            case Incoming.Understood<S> culprit -> park(batch, culprit.culprit(Failure.withoutValues(failure)));
            case Incoming.Unreadable<S> _ -> throw failure;
        }
    }

    private void park(Batch<S> batch, Culprit culprit) {
        transaction.executeWithoutResult(_ -> {
            positions.advance(subscription.topic(), batch.steps());
            var outcome = parking.begin(subscription.topic());
            outcome.unreadable(culprit);
            outcome.settle();
        });
        log.warn(
                "{}: an event of key {} cannot be applied and is parked: {}",
                subscription.topic(),
                culprit.key(),
                culprit.reason());
    }
}
