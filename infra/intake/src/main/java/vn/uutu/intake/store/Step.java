package vn.uutu.intake.store;

import java.time.Instant;

/// A partition's way in one transaction, as offsets.
///
/// @param from the position that this consumer last read or wrote
/// @param recordTime when the last record of the step was written to the topic; 1970 = no record
public record Step(int partition, long from, long to, Instant recordTime) {}
