package vn.uutu.intake.listening;

import java.time.Duration;

/// What one transaction takes when behind: a poll that reaches one of these is the last.
///
/// @param bytes of keys and values
public record Limits(int records, Duration time, long bytes) {}
