package vn.uutu.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One event as it came: the CloudEvents attributes of its headers, and the bytes of its state (JSON in UTF-8).
///
/// @param key id of the aggregate
/// @param value the state; empty = tombstone
/// @param id `ce_id`, one per event
/// @param type `ce_type`, what happened
/// @param time `ce_time`, UTC
/// @param version `ce_version`, the aggregate's version: 1, 2, 3 …
/// @param headers all headers as text, by their name on the wire
/// @param position where in its topic it stands
public record Event(
        UUID key,
        Optional<byte[]> value,
        UUID id,
        String type,
        Instant time,
        long version,
        Map<String, String> headers,
        Position position) {}
