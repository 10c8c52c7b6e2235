package vn.uutu.reporting.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.problems.Refusal;
import vn.uutu.reporting.indicator.Definition;
import vn.uutu.reporting.progress.ProgressView.IndicatorView;
import vn.uutu.reporting.progress.TrendsView.ChildTrendsView;
import vn.uutu.reporting.progress.TrendsView.PeriodView;
import vn.uutu.reporting.progress.TrendsView.TrendView;
import vn.uutu.reporting.tree.Months;

/// The children of a unit over time. A point is what progress shows of the child when it is asked for that period
/// alone, because it is asked so.
@Component
class Trends {

    /// Five years of months.
    private static final int MOST_PERIODS = 60;

    private final Progress progress;

    Trends(Progress progress) {
        this.progress = progress;
    }

    /// Empty if the unit or the programme is not known.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<TrendsView> of(Question question, By by) {
        var periods = new ArrayList<PeriodView>();
        var answers = new ArrayList<ProgressView>();
        var divided = by.periods(Months.between(question.from(), question.to()).toList());
        if (divided.size() > MOST_PERIODS) {
            throw Refusal.ofField("by", "rule.too-many-periods", MOST_PERIODS);
        }
        divided.forEach((period, months) -> {
            periods.add(new PeriodView(period, months.getFirst(), months.getLast()));
            progress.of(question.within(months)).ifPresent(answers::add);
        });
        return answers.isEmpty() ? Optional.empty() : Optional.of(of(question, by, periods, answers));
    }

    private static TrendsView of(Question question, By by, List<PeriodView> periods, List<ProgressView> answers) {
        var newest = answers.getLast();
        var byPeriod = answers.stream().map(Trends::children).toList();
        var everybody = new LinkedHashSet<UUID>();
        byPeriod.reversed().forEach(children -> everybody.addAll(children.keySet()));
        return new TrendsView(
                newest.unit(),
                newest.view(),
                by.code(),
                periods,
                everybody.stream()
                        .map(child -> new ChildTrendsView(child, trends(question, child, byPeriod)))
                        .toList(),
                newest.completeTo(),
                newest.ageMillis(),
                newest.waiting(),
                newest.parked());
    }

    private static Map<UUID, List<IndicatorView>> children(ProgressView answer) {
        var children = new LinkedHashMap<UUID, List<IndicatorView>>();
        answer.children().forEach(child -> children.put(child.unit().id(), child.indicators()));
        return children;
    }

    private static List<TrendView> trends(
            Question question, UUID child, List<Map<UUID, List<IndicatorView>>> byPeriod) {
        return question.indicators().stream()
                .map(Definition::code)
                .map(indicator -> {
                    var values = new ArrayList<@Nullable BigDecimal>();
                    byPeriod.forEach(children -> values.add(value(children.getOrDefault(child, List.of()), indicator)));
                    return new TrendView(indicator, values);
                })
                .toList();
    }

    private static @Nullable BigDecimal value(List<IndicatorView> shown, String indicator) {
        return shown.stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .map(IndicatorView::value)
                .orElse(null);
    }
}
