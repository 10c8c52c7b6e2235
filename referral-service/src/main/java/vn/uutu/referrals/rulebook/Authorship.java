package vn.uutu.referrals.rulebook;

import java.time.Instant;

/// Who changed the rule book, when and why.
///
/// @param by the subject of the caller
/// @param at UTC
public record Authorship(String by, Instant at, String reason) {}
