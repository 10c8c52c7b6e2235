package vn.uutu.outbox.relay;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Wakes one waiting thread; a wake-up that nobody waits for is kept, and several are one.
final class Signal {

    private final Semaphore permits = new Semaphore(0);

    void give() {
        if (permits.availablePermits() == 0) {
            permits.release();
        }
    }

    /// @return whether there was a signal
    boolean await(Duration atMost) throws InterruptedException {
        var given = permits.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
        permits.drainPermits();
        return given;
    }
}
