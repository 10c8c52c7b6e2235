package vn.uutu.benchmark;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Asks again and again, and gives up with the reason.
public final class Waiting {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Waiting() {}

    public static void until(String what, Duration pause, BooleanSupplier reached) {
        until(what, pause, PATIENCE, reached);
    }

    public static void until(String what, Duration pause, Duration patience, BooleanSupplier reached) {
        var begin = System.nanoTime();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() - begin > patience.toNanos()) {
                throw new Unsound("%s: not within %d min".formatted(what, patience.toMinutes()));
            }
            sleep(pause);
        }
    }

    public static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unsound("Interrupted");
        }
    }
}
