package vn.uutu.reporting.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.uutu.reporting.tree.UnitId;

/// A step of a case: its day in Asia/Ho_Chi_Minh, and the member's branch on that day, which earned it.
public record Milestone(String kind, LocalDate on, UnitId unit, UUID event, Instant recordedAt) {}
