package vn.uutu.reporting.settings;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import vn.uutu.reporting.target.Programme;

/// A programme on the wire. Months are both inclusive; `version` is the ETag of its settings.
record ProgrammeView(
        String programme,
        String name,
        YearMonth from,
        YearMonth to,
        String referredCounts,
        String admittedCounts,
        List<GoalView> targets,
        long version) {

    record GoalView(String indicator, String kind, BigDecimal amount) {}

    static ProgrammeView of(Programme programme) {
        return new ProgrammeView(
                programme.code(),
                programme.name(),
                programme.first(),
                programme.last(),
                programme.settings().referred().code(),
                programme.settings().admitted().code(),
                programme.goals().stream()
                        .map(goal -> new GoalView(goal.indicator().code(), goal.kind(), goal.amount()))
                        .toList(),
                programme.version());
    }
}
