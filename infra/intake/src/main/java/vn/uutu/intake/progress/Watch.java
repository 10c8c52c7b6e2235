package vn.uutu.intake.progress;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.uutu.intake.store.Reaches.Reach;

/// What was seen of one topic's end, and is not reached yet.
final class Watch {

    /// Under steady load the positions trail the newest ends: older ones prove how fresh the copy is.
    private static final int REMEMBERED = 300;

    private final Deque<Ends> waiting = new ArrayDeque<>();
    private volatile Reach reach = new Reach(Instant.EPOCH, Optional.empty(), 0, 0);

    /// @return the latest time at which the topic held nothing that is not applied by now
    Optional<Instant> see(Ends ends, Map<Integer, Long> positions) {
        if (waiting.size() < REMEMBERED) {
            waiting.addLast(ends);
        }
        var reached = Optional.<Instant>empty();
        while (!waiting.isEmpty() && waiting.getFirst().reachedBy(positions)) {
            reached = Optional.of(waiting.removeFirst().at());
        }
        return reached;
    }

    Reach reach() {
        return reach;
    }

    void reach(Reach now) {
        reach = now;
    }

    /// Where the partitions ended at a time; the index is the partition.
    record Ends(Instant at, long[] offsets) {
        boolean reachedBy(Map<Integer, Long> positions) {
            return IntStream.range(0, offsets.length)
                    .allMatch(partition -> positions.getOrDefault(partition, 0L) >= offsets[partition]);
        }
    }
}
