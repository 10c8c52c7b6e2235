package vn.uutu.intake.listening;

import java.time.Duration;

/// What one transaction takes when behind: a poll that reaches one of these is the last.
///
/// @param bytes of keys and values
/// @param farBehind records from which on only the newest event of each key is kept, where that suffices
/// @param kept bytes of keys and values of these, for all listeners
public record Limits(int records, Duration time, long bytes, long farBehind, Allowance kept) {}
