package vn.uutu.referrals.batch;

import java.time.Instant;

/// Who did something, and when.
///
/// @param by the subject of the caller; stays in this service
/// @param at UTC, microseconds
public record Act(String by, Instant at) {}
