package vn.uutu.reporting.progress;

import java.time.YearMonth;
import java.util.UUID;
import vn.uutu.reporting.tree.View;

/// Whose progress is asked for, in which programme, months (both inclusive) and view.
record Question(UUID unit, String programme, YearMonth from, YearMonth to, View view) {}
