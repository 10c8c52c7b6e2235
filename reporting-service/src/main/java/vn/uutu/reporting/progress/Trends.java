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
import vn.uutu.intake.Completeness;
import vn.uutu.problems.Refusal;
import vn.uutu.reporting.indicator.Definition;
import vn.uutu.reporting.progress.ProgressView.IndicatorView;
import vn.uutu.reporting.progress.ProgressView.UnitView;
import vn.uutu.reporting.progress.TrendsView.ChildTrendsView;
import vn.uutu.reporting.progress.TrendsView.PeriodView;
import vn.uutu.reporting.progress.TrendsView.TrendView;
import vn.uutu.reporting.rollup.Figures;
import vn.uutu.reporting.rollup.Perspective;
import vn.uutu.reporting.rollup.Trees;
import vn.uutu.reporting.target.Programme;
import vn.uutu.reporting.target.Programmes;
import vn.uutu.reporting.tree.Present;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;

/// The children of a unit over time. A point is what progress shows of the child when it is asked for that period
/// alone, because it is asked so.
@Component
class Trends {

    /// Five years of months.
    private static final int MOST_PERIODS = 60;

    private final Progress progress;
    private final Trees trees;
    private final Figures figures;
    private final Programmes programmes;
    private final Completeness completeness;
    private final Present present;

    Trends(
            Progress progress,
            Trees trees,
            Figures figures,
            Programmes programmes,
            Completeness completeness,
            Present present) {
        this.progress = progress;
        this.trees = trees;
        this.figures = figures;
        this.programmes = programmes;
        this.completeness = completeness;
        this.present = present;
    }

    /// Empty if the unit or the programme is not known.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<TrendsView> of(Question question, By by) {
        var tree = trees.seen();
        return tree.find(new UnitId(question.unit()))
                .flatMap(unit -> programmes
                        .find(question.programme())
                        .map(programme -> of(question, by, unit, tree, programme)));
    }

    private TrendsView of(Question question, By by, Unit unit, Tree tree, Programme programme) {
        var whole = Part.whole(unit, question, Perspective.of(question.view(), tree, present.today()));
        var divided = by.periods(whole.months());
        if (divided.size() > MOST_PERIODS) {
            throw Refusal.ofField("by", "rule.too-many-periods", MOST_PERIODS);
        }
        var periods = new ArrayList<PeriodView>();
        var byPeriod = new ArrayList<Map<UUID, List<IndicatorView>>>();
        divided.forEach((period, months) -> {
            periods.add(new PeriodView(period, months.getFirst(), months.getLast()));
            var children = new LinkedHashMap<UUID, List<IndicatorView>>();
            progress.children(question.within(months), unit, tree, programme)
                    .forEach(child -> children.put(child.unit().id(), child.indicators()));
            byPeriod.add(children);
        });
        var everybody = new LinkedHashSet<UUID>();
        byPeriod.reversed().forEach(children -> everybody.addAll(children.keySet()));
        var known = completeness.of(question.topics());
        return new TrendsView(
                UnitView.of(unit, whole.namedOn()),
                question.view().code(),
                by.code(),
                periods,
                everybody.stream()
                        .map(child -> new ChildTrendsView(child, trends(question, child, byPeriod)))
                        .toList(),
                known.completeTo(),
                known.age().toMillis(),
                Optional.of(figures.waiting()).filter(n -> n > 0),
                Optional.of(known.parkedKeys()).filter(n -> n > 0));
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
