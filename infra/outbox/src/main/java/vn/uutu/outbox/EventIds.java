package vn.uutu.outbox;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes ids of events and of what they tell of: UUID version 7 (RFC 9562), in the order of time to the millisecond,
/// so that rows made together lie together.
public final class EventIds {

    private final InstantSource clock;
    private final RandomGenerator random;

    public EventIds(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public UUID next() {
        var high = clock.millis() << 16 | 0x7000 | random.nextInt(0x1000);
        var low = random.nextLong() >>> 2 | Long.MIN_VALUE;
        return new UUID(high, low);
    }
}
