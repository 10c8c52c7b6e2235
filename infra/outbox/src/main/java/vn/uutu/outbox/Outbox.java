package vn.uutu.outbox;

import java.util.Collection;
import org.springframework.transaction.IllegalTransactionStateException;

/// Where a use case announces what happened, in the transaction that saves it.
public interface Outbox {

    /// How many events one transaction may announce; bulk work goes in chunks of at most this size.
    int MOST_PER_TRANSACTION = 1_000;

    /// Collects the event. It is written just before the commit, in the order of the calls; a rollback drops it.
    /// Save the aggregate first: its row lock is what keeps two changes of it in order.
    ///
    /// @throws IllegalTransactionStateException outside a transaction on the outbox's database
    /// @throws IllegalArgumentException for a state that Kafka would refuse as too large
    /// @throws IllegalStateException beyond [#MOST_PER_TRANSACTION]
    void announce(Announcement announcement);

    /// Collects the events of a change that cannot be divided, however many they are: nobody may see half of it. All
    /// shards that it touches stay locked while they are written, so this is for what happens once in years.
    ///
    /// @throws IllegalTransactionStateException as above
    /// @throws IllegalArgumentException as above
    void announceWhole(Collection<Announcement> announcements);
}
