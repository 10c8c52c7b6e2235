package vn.uutu.reporting.target;

import java.util.OptionalInt;
import vn.uutu.reporting.tree.UnitId;

/// What a unit wants to reach in a year. No amount = taken back.
public record Target(String programme, Indicator indicator, UnitId unit, int year, OptionalInt amount) {}
