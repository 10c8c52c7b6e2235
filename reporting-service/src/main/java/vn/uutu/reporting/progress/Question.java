package vn.uutu.reporting.progress;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import vn.uutu.reporting.indicator.Definition;
import vn.uutu.reporting.tree.View;

/// Whose progress is asked for, in which programme, months (both inclusive) and view, and by which indicators.
record Question(UUID unit, String programme, YearMonth from, YearMonth to, View view, List<Definition> indicators) {

    /// The same for some of its months, in order.
    Question within(List<YearMonth> months) {
        return new Question(unit, programme, months.getFirst(), months.getLast(), view, indicators);
    }

    /// What has to be read for the answer to be complete.
    String[] topics() {
        return indicators.stream().anyMatch(Definition::countsMembers)
                ? new String[] {"uutu.units.v1", "uutu.referrals.v1", "uutu.members.v1"}
                : Progress.TOPICS;
    }
}
