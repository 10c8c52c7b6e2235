package vn.uutu.outbox.relay;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Down when something has waited for too long: Kafka is away, a topic is missing, or an announcement is refused. The
/// details say which.
record OutboxHealth(Backlog backlog, Relay relay, Duration alarm) implements HealthIndicator {

    @Override
    public Health health() {
        var oldest = backlog.oldest();
        return (oldest.compareTo(alarm) < 0 ? Health.up() : Health.down())
                .withDetail("unsent", backlog.unsent())
                .withDetail("oldestMillis", oldest.toMillis())
                .withDetails(relay.obstacles())
                .build();
    }
}
