package vn.uutu.intake;

import java.time.Duration;
import java.time.Instant;

/// How far the local copy of a topic reaches. Kept in the database: all instances of a service tell the same.
public interface Completeness {

    /// Read with the caller's transaction, so figures and their completeness can come from one snapshot.
    ///
    /// @param topics those a figure depends on; none = all that are subscribed to
    Snapshot of(String... topics);

    /// Whether the topic was at its end at least once since it is read. Survives restarts.
    boolean caughtUpOnce(String topic);

    /// How long ago the topic was last known to be at its end: up to some seconds too long, never too short.
    /// Half a century when it never was.
    Duration sinceCaughtUp(String topic);

    /// Waits until everything is applied that was in the topic when the call began. Not for transactions that
    /// are REPEATABLE READ: they would never see it.
    ///
    /// @throws NotCaughtUp when that takes longer, or Kafka does not answer in time
    void await(String topic, Duration atMost);

    /// @param completeTo what was in Kafka by then is applied or parked; 1970 = nothing was read yet
    /// @param age from `completeTo` to now
    /// @param behind records not yet applied, at most (offsets, so gaps of a compacted topic count)
    /// @param parkedKeys aggregates whose newest event could not be understood
    record Snapshot(Instant completeTo, Duration age, long behind, int parkedKeys) {}
}
