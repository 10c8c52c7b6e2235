package vn.uutu.reporting.tree;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// Which day it is in Viet Nam.
public final class Present {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;

    public Present(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
