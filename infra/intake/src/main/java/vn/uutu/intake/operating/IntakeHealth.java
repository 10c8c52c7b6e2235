package vn.uutu.intake.operating;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.uutu.intake.listening.Listeners;

/// Down while a listener has stopped by itself: somebody has to act.
public final class IntakeHealth implements HealthIndicator {

    private final Listeners listeners;

    public IntakeHealth(Listeners listeners) {
        this.listeners = listeners;
    }

    @Override
    public Health health() {
        var halted = listeners.halted();
        return (halted.isEmpty() ? Health.up() : Health.down())
                .withDetails(halted)
                .build();
    }
}
