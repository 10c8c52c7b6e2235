package vn.uutu.reporting.progress;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.uutu.reporting.target.Indicator;
import vn.uutu.reporting.target.Programme;
import vn.uutu.reporting.target.Target;
import vn.uutu.reporting.target.Targets;

/// What each part wants to reach: the sum of its yearly targets in the years that lie wholly in its months. The
/// province has the programme's own targets for the whole period, and its ratio for any part of it.
@Component
class Ambitions {

    private final Targets targets;

    Ambitions(Targets targets) {
        this.targets = targets;
    }

    /// @param parts the whole first
    List<Map<Indicator, BigDecimal>> of(Programme programme, List<Part> parts) {
        var whole = parts.getFirst();
        var entered = targets
                .of(
                        programme.code(),
                        parts.stream().map(part -> part.unit().id()).distinct().toList(),
                        whole.first().getYear(),
                        whole.last().getYear())
                .stream()
                .collect(Collectors.groupingBy(Target::unit));
        return parts.stream()
                .map(part ->
                        of(programme, part, entered.getOrDefault(part.unit().id(), List.of())))
                .toList();
    }

    private static Map<Indicator, BigDecimal> of(Programme programme, Part part, List<Target> entered) {
        var years = part.years();
        var sums = Targets.sums(
                entered.stream().filter(target -> years.contains(target.year())).toList());
        var amounts = new EnumMap<Indicator, BigDecimal>(Indicator.class);
        sums.getOrDefault(part.unit().id(), Map.of())
                .forEach((indicator, sum) -> amounts.put(indicator, BigDecimal.valueOf(sum)));
        if (part.unit().isTop()) {
            programme.goals().stream()
                    .filter(goal -> !goal.indicator().isCount() || isWholePeriod(programme, part))
                    .forEach(goal -> amounts.put(goal.indicator(), goal.amount()));
        }
        return amounts;
    }

    private static boolean isWholePeriod(Programme programme, Part part) {
        return part.first().equals(programme.first()) && part.last().equals(programme.last());
    }
}
