package vn.uutu.intake.operating;

import java.util.Set;
import java.util.function.Predicate;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.uutu.intake.Completeness;
import vn.uutu.intake.listening.Listeners;

/// Belongs to the readiness group: out of service until each topic was read to its end once.
public final class CatchUpHealth implements HealthIndicator {

    private final Listeners listeners;
    private final Completeness completeness;
    private final Set<String> notAwaited;

    /// @param notAwaited topics without which the service is of use already
    public CatchUpHealth(Listeners listeners, Completeness completeness, Set<String> notAwaited) {
        this.listeners = listeners;
        this.completeness = completeness;
        this.notAwaited = notAwaited;
    }

    @Override
    public Health health() {
        var missing = listeners.topics().stream()
                .filter(Predicate.not(notAwaited::contains))
                .filter(Predicate.not(completeness::caughtUpOnce))
                .toList();
        return missing.isEmpty()
                ? Health.up().build()
                : Health.outOfService().withDetail("neverCaughtUp", missing).build();
    }
}
