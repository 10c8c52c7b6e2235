package vn.uutu.intake.listening;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.uutu.intake.store.Step;

/// What one transaction brings: records in the order of their topic, and the positions before and after.
///
/// @param from the positions that this consumer last read or wrote, by partition
/// @param to the positions afterwards; beyond the last record where markers or gaps follow it
record Batch<S>(List<Incoming<S>> items, Map<Integer, Long> from, Map<Integer, Long> to) {

    static final long NO_RECORD = 0;

    boolean isEmpty() {
        return to.isEmpty();
    }

    List<Step> steps() {
        var times = new HashMap<Integer, Long>();
        items.forEach(
                item -> times.merge(item.record().partition(), item.record().timestamp(), Math::max));
        return to.entrySet().stream()
                .map(end -> new Step(
                        end.getKey(),
                        from.getOrDefault(end.getKey(), 0L),
                        end.getValue(),
                        Instant.ofEpochMilli(times.getOrDefault(end.getKey(), NO_RECORD))))
                .toList();
    }

    Batch<S> firstHalf() {
        var half = items.subList(0, items.size() / 2);
        var reached = new HashMap<Integer, Long>();
        half.forEach(
                item -> reached.put(item.record().partition(), item.record().offset() + 1));
        return new Batch<>(half, from, reached);
    }

    Batch<S> secondHalf() {
        var start = new HashMap<>(from);
        start.putAll(firstHalf().to());
        return new Batch<>(items.subList(items.size() / 2, items.size()), start, to);
    }
}
