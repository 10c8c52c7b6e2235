package vn.uutu.outbox.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/// `uutu.outbox.unsent` (announcements) and `uutu.outbox.oldest` (seconds).
record OutboxMetrics(Backlog backlog) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("uutu.outbox.unsent", backlog, Backlog::unsent)
                .description("Announcements that Kafka has not yet acknowledged")
                .strongReference(true)
                .register(registry);
        Gauge.builder("uutu.outbox.oldest", backlog, waiting -> waiting.oldest().toMillis() / 1_000.0)
                .baseUnit("seconds")
                .description("Age of the oldest of them")
                .strongReference(true)
                .register(registry);
    }
}
