package vn.uutu.local.demo;

import java.time.Duration;
import vn.uutu.local.CannotStart;

/// Ctrl-C while the demonstration is loaded.
final class Interruption {

    static final String GOES_ON = "the next infra/run --demo goes on from here";

    private Interruption() {}

    static CannotStart whileLoading() {
        Thread.currentThread().interrupt();
        return new CannotStart("Loading has stopped: " + GOES_ON);
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException _) {
            throw whileLoading();
        }
    }
}
