package vn.uutu.intake;

import java.time.Duration;

/// A topic was not read to its end within the time that somebody was ready to wait.
public final class NotCaughtUp extends RuntimeException {

    public NotCaughtUp(String topic, Duration atMost) {
        super("%s was not read to its end within %s ms".formatted(topic, atMost.toMillis()));
    }

    public NotCaughtUp(String topic, Duration atMost, Throwable cause) {
        super("%s did not tell its end within %s ms".formatted(topic, atMost.toMillis()), cause);
    }
}
