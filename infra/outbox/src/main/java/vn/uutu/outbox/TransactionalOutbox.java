package vn.uutu.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import javax.sql.DataSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.unit.DataSize;

/// Collects in the transaction and writes as its very last statements.
///
/// A listener of the transaction manager and not a synchronization, because among synchronizations nobody can be last:
/// the listener runs after all of them, so nothing issues SQL while the shards are locked.
final class TransactionalOutbox implements Outbox, TransactionExecutionListener {

    private final DataSource dataSource;
    private final Writing writing;
    private final DataSize largest;
    private final CommitListener listener;

    TransactionalOutbox(DataSource dataSource, Writing writing, DataSize largest, CommitListener listener) {
        this.dataSource = dataSource;
        this.writing = writing;
        this.largest = largest;
        this.listener = listener;
    }

    @Override
    public void announce(Announcement announcement) {
        refuseOutsideOfTransactions();
        refuseWhatKafkaWouldRefuse(announcement);
        collected().add(announcement);
    }

    @Override
    public void announceWhole(Collection<Announcement> announcements) {
        refuseOutsideOfTransactions();
        announcements.forEach(this::refuseWhatKafkaWouldRefuse);
        collected().addWhole(announcements);
    }

    private void refuseOutsideOfTransactions() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.hasResource(dataSource)) {
            throw new IllegalTransactionStateException("Announce in the transaction that saves the change");
        }
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Collected collected) {
            writing.write(collected.take());
        }
    }

    private void refuseWhatKafkaWouldRefuse(Announcement announcement) {
        var size = announcement
                .value()
                .map(state -> state.getBytes(StandardCharsets.UTF_8).length)
                .orElse(0);
        if (size > largest.toBytes()) {
            throw new IllegalArgumentException("The state of a %s has %,d bytes; at most %,d can be announced"
                    .formatted(announcement.type(), size, largest.toBytes()));
        }
    }

    private Collected collected() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Collected collected) {
            return collected;
        }
        var collected = new Collected(this, listener);
        TransactionSynchronizationManager.bindResource(this, collected);
        TransactionSynchronizationManager.registerSynchronization(collected);
        return collected;
    }
}
