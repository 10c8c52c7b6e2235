package vn.uutu.reporting.progress;

import java.time.YearMonth;
import java.util.UUID;

/// Whose progress is asked for, in which programme and months, both inclusive.
record Question(UUID unit, String programme, YearMonth from, YearMonth to) {}
