package vn.uutu.members.reorganisation;

import java.time.LocalDate;

/// What was decided, by its number (for example 1682/NQ-UBTVQH15), on which day, and from which day on it holds.
public record Decision(String number, LocalDate decidedOn, LocalDate effectiveOn, String title) {}
