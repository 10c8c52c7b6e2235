package vn.uutu.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/// When a figure that only grows was first seen at which value.
public final class Sightings {

    private record Sighting(long value, long nanos) {}

    private final ConcurrentLinkedQueue<Sighting> seen = new ConcurrentLinkedQueue<>();
    private volatile long newest = -1;

    public void see(long value) {
        see(value, System.nanoTime());
    }

    void see(long value, long nanos) {
        seen.add(new Sighting(value, nanos));
        newest = value;
    }

    public long newest() {
        return newest;
    }

    /// How long after each answer the figure counted it: the k-th answer is counted when the figure has grown by k.
    /// Some are counted before their answer has arrived: that is 0.
    ///
    /// @param answered nanos of the answers, any order
    public List<Long> delays(long before, List<Long> answered) {
        var sorted = answered.stream().sorted().toList();
        var sightings = List.copyOf(seen);
        var delays = new ArrayList<Long>();
        var at = 0;
        for (var k = 0; k < sorted.size(); k++) {
            while (at < sightings.size() && sightings.get(at).value < before + k + 1) {
                at++;
            }
            if (at == sightings.size()) {
                throw new Unsound("The figure grew by %d of %d".formatted(k, sorted.size()));
            }
            delays.add(Math.max(0, sightings.get(at).nanos - sorted.get(k)));
        }
        return delays;
    }
}
