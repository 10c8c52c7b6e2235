package vn.uutu.outbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What one transaction has announced so far; it steps aside while the transaction is suspended.
final class Collected implements TransactionSynchronization {

    private final Object owner;
    private final CommitListener listener;
    private final List<Announcement> announcements = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new HashMap<>();
    private boolean written;

    Collected(Object owner, CommitListener listener) {
        this.owner = owner;
        this.listener = listener;
    }

    void add(Announcement announcement) {
        refuseWritten();
        if (announcements.size() >= Outbox.MOST_PER_TRANSACTION) {
            throw new IllegalStateException("A transaction announces at most %,d events: divide the work into chunks"
                    .formatted(Outbox.MOST_PER_TRANSACTION));
        }
        announcements.add(announcement);
    }

    void addWhole(Collection<Announcement> whole) {
        refuseWritten();
        announcements.addAll(whole);
    }

    private void refuseWritten() {
        if (written) {
            throw new IllegalStateException("The outbox of this transaction is already written");
        }
    }

    List<Announcement> take() {
        written = true;
        return announcements;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(owner);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(owner, this);
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, announcements.size());
    }

    @Override
    public void savepointRollback(Object savepoint) {
        var size = savepoints.getOrDefault(savepoint, 0);
        announcements.subList(size, announcements.size()).clear();
    }

    /// Here and not in the listener of the transaction manager, which hears of the commit after all synchronizations.
    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(owner);
        if (status == STATUS_COMMITTED) {
            announcements.stream().mapToInt(a -> Shard.of(a.key())).distinct().forEach(listener::committed);
        }
    }

    /// First, so that the events do not wait for what others do after a commit.
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
