package vn.uutu.members.dated;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;

/// Now, as the register sees it: which day it is in Viet Nam, and the stamp that what happens now gets.
public final class Present {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;
    private final Supplier<UUID> ids;

    public Present(Clock clock, Supplier<UUID> ids) {
        this.clock = clock;
        this.ids = ids;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public Recorded recorded() {
        return new Recorded(ids.get(), clock.instant());
    }

    public UUID newId() {
        return ids.get();
    }
}
