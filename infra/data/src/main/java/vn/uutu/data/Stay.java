package vn.uutu.data;

import java.time.LocalDate;

/// Membership of one branch from a day on, until the next stay begins or the person leaves.
record Stay(Unit unit, LocalDate from) {}
