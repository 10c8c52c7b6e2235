package vn.uutu.members.dated;

import java.time.Instant;
import java.util.UUID;

/// The event that recorded something, and when (UTC, microseconds).
public record Recorded(UUID eventId, Instant at) {}
