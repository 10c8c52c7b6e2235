package vn.uutu.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What happened to one aggregate, with its whole public state after it.
///
/// @param topic as in `infra/kafka/topics.yaml`, for example `uutu.units.v1`
/// @param key the aggregate's id; it decides the [Shard], and thereby the partition
/// @param version of the aggregate after the change: 1, 2, 3 …
/// @param eventId a UUIDv7 made by the caller; it stands in the state, too
/// @param type for example `vn.uutu.unit.moved`
/// @param time when it was recorded, UTC
/// @param value the state as JSON; empty erases (a tombstone)
public record Announcement(
        String topic, UUID key, long version, UUID eventId, String type, Instant time, Optional<String> value) {

    public Announcement {
        if (topic.isBlank() || type.isBlank() || version < 1) {
            throw new IllegalArgumentException("An announcement has a topic, a type and a version from 1 on");
        }
    }
}
