package vn.uutu.intake.listening;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;

/// What monitoring sees of the listeners, by topic.
public final class Meters {

    private final MeterRegistry registry;

    public Meters(MeterRegistry registry) {
        this.registry = registry;
    }

    void applied(String topic, int records, long nanos) {
        registry.counter("uutu.intake.records", "topic", topic).increment(records);
        Timer.builder("uutu.intake.batch")
                .description("From the end of the poll to the commit")
                .tag("topic", topic)
                .register(registry)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    void fault(String topic) {
        registry.counter("uutu.intake.faults", "topic", topic).increment();
    }

    void lost(String topic) {
        registry.counter("uutu.intake.lost.positions", "topic", topic).increment();
    }
}
