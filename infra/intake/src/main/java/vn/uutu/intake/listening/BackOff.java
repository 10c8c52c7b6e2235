package vn.uutu.intake.listening;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How long to wait while the infrastructure fails: ever longer, never giving up, told once.
final class BackOff {

    private static final Logger log = LoggerFactory.getLogger(BackOff.class);
    private static final Duration FIRST = Duration.ofMillis(50);

    private final String topic;
    private final Duration longest;
    private Duration next = FIRST;

    BackOff(String topic, Duration longest) {
        this.topic = topic;
        this.longest = longest;
    }

    Duration next(RuntimeException fault) {
        if (next.equals(FIRST)) {
            log.warn("{}: waiting for the infrastructure: {}", topic, Failure.ofInfrastructure(fault));
        }
        var now = next;
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) < 0 ? doubled : longest;
        return now;
    }

    void sleep(RuntimeException fault) {
        try {
            Thread.sleep(next(fault));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    void over() {
        if (!next.equals(FIRST)) {
            log.info("{}: going on where it was", topic);
        }
        next = FIRST;
    }
}
