package vn.uutu.reporting.progress;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.uutu.reporting.rollup.Changes;

/// Wakes all who watch when a figure has changed: at once when this instance has changed it; for the others it looks
/// every 50 ms, as long as somebody watches.
@Component
class Watch {

    private final Changes changes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long newest;
    private int seats;
    private volatile boolean open = true;

    Watch(Changes changes) {
        this.changes = changes;
        changes.listen(this::lookAtOnce);
    }

    boolean isOpen() {
        return open;
    }

    /// The web server waits for open requests when it stops, so the streams have to end before.
    @EventListener
    void close(ContextClosedEvent closing) {
        open = false;
        tell(Long.MAX_VALUE);
    }

    @Scheduled(fixedDelay = 50)
    void look() {
        if (isWatched()) {
            tell(changes.count());
        }
    }

    /// The thread that counts still holds its connection and has more to count.
    private void lookAtOnce() {
        if (isWatched()) {
            Thread.ofVirtual().name("look").start(this::look);
        }
    }

    Seat takeSeat() {
        lock.lock();
        try {
            seats++;
        } finally {
            lock.unlock();
        }
        return new Seat();
    }

    private boolean isWatched() {
        lock.lock();
        try {
            return open && seats > 0;
        } finally {
            lock.unlock();
        }
    }

    private void tell(long change) {
        lock.lock();
        try {
            if (change > newest) {
                newest = change;
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /// The place of one who watches.
    final class Seat implements AutoCloseable {

        long now() {
            tell(changes.count());
            lock.lock();
            try {
                return newest;
            } finally {
                lock.unlock();
            }
        }

        /// @return the newest change, as soon as it is another one than `seen`, or `seen` when time is up
        long await(long seen, Duration atMost) {
            lock.lock();
            try {
                var left = atMost.toNanos();
                while (newest == seen && left > 0) {
                    left = moved.awaitNanos(left);
                }
                return newest;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                open = false;
                return seen;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void close() {
            lock.lock();
            try {
                seats--;
            } finally {
                lock.unlock();
            }
        }
    }
}
