package vn.uutu.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/// From the answer to an admission to the province's figure that counts it, in an open stream and in repeated reading.
/// Admissions begin on time, whether or not those before are answered.
record Visibility(
        MachineClient writer, MachineClient reader, ReadyCases ready, Figures figures, Size size, Report report) {

    private static final Duration POLL = Duration.ofMillis(2);

    void measure() {
        var cases = ready.ids(size.seconds() * (10 + 10 + 10 + 100)).iterator();
        inStream("warm", 10, cases);
        report.add("commit to visible in a stream, 10 admissions/s", inStream("10/s", 10, cases));
        report.add("commit to visible in a read, 10 admissions/s", inRead(10, cases));
        report.add("commit to visible in a stream, 100 admissions/s", inStream("100/s", 100, cases));
    }

    private Samples inStream(String what, int perSecond, Iterator<String> cases) {
        var sightings = new Sightings();
        var stream = reader.listen(
                "/api/progress/stream?unit=" + figures.province,
                event -> sightings.see(Figures.value(event, "admitted")));
        try {
            return delays(what, perSecond, cases, sightings);
        } finally {
            stream.interrupt();
        }
    }

    private Samples inRead(int perSecond, Iterator<String> cases) {
        var sightings = new Sightings();
        var on = new AtomicBoolean(true);
        var polling = Thread.ofVirtual().start(() -> {
            while (on.get()) {
                sightings.see(Figures.value(reader.get(figures.progressPath()), "admitted"));
                Waiting.sleep(POLL);
            }
        });
        try {
            return delays("10/s, read", perSecond, cases, sightings);
        } finally {
            on.set(false);
            join(polling);
        }
    }

    private Samples delays(String what, int perSecond, Iterator<String> cases, Sightings sightings) {
        var before = figures.admitted();
        Waiting.until("The figure before", POLL, () -> sightings.newest() == before);
        var answered = admit(what, perSecond, cases);
        figures.expectMore(0, 0, answered.size());
        figures.awaitExpected();
        Waiting.until("The figure after", POLL, () -> sightings.newest() == figures.admitted());
        return Samples.millis(sightings.delays(before, answered));
    }

    /// @return when each was answered, in nanos
    private List<Long> admit(String what, int perSecond, Iterator<String> cases) {
        var answered = new ConcurrentLinkedQueue<Long>();
        var begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var n = 0; n < perSecond * size.seconds(); n++) {
                Waiting.sleep(
                        Duration.ofNanos(Math.max(0, begin + n * 1_000_000_000L / perSecond - System.nanoTime())));
                var referral = cases.next();
                running.add(threads.submit(() -> {
                    writer.step(referral, "admission", Map.of("decisionOn", "2025-08-15"));
                    answered.add(System.nanoTime());
                }));
            }
            Concurrently.awaitAll(running);
        }
        var reached = answered.size() / ((System.nanoTime() - begin) / 1e9);
        report.add("admissions answered, of %s".formatted(what), reached, "admissions/s");
        return List.copyOf(answered);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unsound("Interrupted");
        }
    }
}
