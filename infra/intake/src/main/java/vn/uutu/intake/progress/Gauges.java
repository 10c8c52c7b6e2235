package vn.uutu.intake.progress;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import vn.uutu.intake.Completeness;
import vn.uutu.intake.listening.Listeners;

/// How far each topic is read, for monitoring: as the last heartbeat saw it.
public final class Gauges implements MeterBinder {

    private final Listeners listeners;
    private final Heartbeat heartbeat;
    private final Completeness completeness;

    public Gauges(Listeners listeners, Heartbeat heartbeat, Completeness completeness) {
        this.listeners = listeners;
        this.heartbeat = heartbeat;
        this.completeness = completeness;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        listeners.topics().forEach(topic -> bind(registry, topic));
    }

    private void bind(MeterRegistry registry, String topic) {
        Gauge.builder("uutu.intake.behind", () -> heartbeat.reach(topic).behind())
                .description("Records not yet applied, at most")
                .tag("topic", topic)
                .register(registry);
        Gauge.builder("uutu.intake.parked", () -> heartbeat.reach(topic).parkedKeys())
                .description("Keys whose newest event is not understood")
                .tag("topic", topic)
                .register(registry);
        Gauge.builder(
                        "uutu.intake.since.caught.up",
                        () -> completeness.sinceCaughtUp(topic).toMillis() / 1000.0)
                .description("Since the topic was last read to its end")
                .baseUnit("seconds")
                .tag("topic", topic)
                .register(registry);
        Gauge.builder("uutu.intake.halted", () -> listeners.halted().containsKey(topic) ? 1 : 0)
                .description("1 when the listener has stopped by itself")
                .tag("topic", topic)
                .register(registry);
    }
}
