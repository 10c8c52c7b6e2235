package vn.uutu.reporting.outside;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// UUIDs of version 7: the time in milliseconds, then chance.
@Component
class NumberIds {

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    NumberIds(Clock clock) {
        this.clock = clock;
    }

    UUID next() {
        var high = clock.millis() << 16 | 0x7000 | random.nextInt(0x1000);
        var low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
