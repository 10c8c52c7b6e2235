package vn.uutu.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The events that could not be understood, one per key: the newest.
public interface Parked {

    /// The oldest first, without their content.
    List<Entry> of(String topic);

    /// Reads and applies each parked event of the topic again, each in its own transaction.
    Outcome redrive(String topic);

    /// Forgets what is parked under the key in all topics, within the caller's transaction: part of erasing a
    /// person.
    ///
    /// @return how many events went
    int purge(UUID key);

    /// @param key of the aggregate; `hex:…` where it is not a UUID, empty where the record had none
    /// @param reason in words without values of the event
    record Entry(String topic, String key, int partition, long offset, String reason, Instant parkedAt) {}

    record Outcome(int applied, int stillParked) {}
}
