package vn.uutu.reporting.fact;

import java.time.YearMonth;
import vn.uutu.reporting.tree.UnitId;

/// Where a fact counts: the unit that earned it, the month, what, and whom.
public record Contribution(UnitId unit, YearMonth month, Measure measure, Gender gender) {}
