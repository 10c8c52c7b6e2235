package vn.uutu.reporting.target;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/// A plan with its period (months, both inclusive), its settings, and its targets for the whole province and period.
public record Programme(
        String code, String name, YearMonth first, YearMonth last, Settings settings, List<Goal> goals, long version) {

    /// @param kind floor, exact, cap or ratio
    public record Goal(Indicator indicator, String kind, BigDecimal amount) {}

    public Goal goal(Indicator indicator) {
        return goals.stream()
                .filter(goal -> goal.indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }

    public boolean covers(int year) {
        return first.getYear() <= year && year <= last.getYear();
    }
}
