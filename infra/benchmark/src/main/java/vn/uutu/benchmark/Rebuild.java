package vn.uutu.benchmark;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/// The reporting service has lost its database and reads all topics from the start, in a fresh process.
record Rebuild(Suite suite, MachineClient direct, Figures figures, Size size, Clock clock) {

    private static final String SERVICE = "reporting-service";

    void measure(Report report) {
        var database = new Database(suite.port(Port.POSTGRESQL));
        var topics = Topics.read(suite.port(Port.KAFKA), database.topics());
        var discarded = new ArrayList<Double>();
        var counted = new ArrayList<Double>();
        var peaks = new ArrayList<Double>();
        for (var round = 0; round < size.rounds(); round++) {
            discarded.add(Topics.read(suite.port(Port.KAFKA), database.topics()).perSecond());
            counted.add(topics.events() / seconds(database));
            peaks.add(new Memory(suite).peak(SERVICE));
        }
        var what = "of %,d events".formatted(topics.events());
        report.add("poll and discard, " + what + " (the limit)", Samples.of(discarded, "events/s"));
        report.add("rebuild of the cells, " + what, Samples.of(counted, "events/s"));
        report.add("peak memory of the rebuild", Samples.of(peaks, "MiB"));
    }

    /// From the first topic begun to the last step forward in any; the start of the process is not in it.
    private double seconds(Database database) {
        suite.kill(SERVICE);
        database.reset();
        var moved = new AtomicReference<>(clock.instant());
        var position = new AtomicLong();
        Waiting.until("The figures are built anew", Duration.ofMillis(5), () -> {
            var now = database.position();
            if (position.getAndSet(now) != now) {
                moved.set(clock.instant());
            }
            return now > 0 && isComplete();
        });
        figures.awaitExpected();
        return Duration.between(database.begun(), moved.get()).toNanos() / 1e9;
    }

    /// While it starts it does not answer, and before it has caught up it refuses.
    private boolean isComplete() {
        try {
            return figures.areExpected(direct);
        } catch (UncheckedIOException | Unsound _) {
            return false;
        }
    }
}
