package vn.uutu.reporting.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.uutu.reporting.tree.UnitId;

/// A member's time in a unit.
///
/// @param from first day, in Asia/Ho_Chi_Minh
/// @param to first day on which the member is no longer there
/// @param event the event that recorded it, at `recordedAt`
public record Placement(UnitId unit, LocalDate from, Optional<LocalDate> to, UUID event, Instant recordedAt) {}
