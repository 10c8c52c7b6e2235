package vn.uutu.reporting.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.intake.Completeness;
import vn.uutu.reporting.fact.Counting.Cohort;
import vn.uutu.reporting.fact.Counting.Duration;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.indicator.Definition;
import vn.uutu.reporting.indicator.Form.Histogram;
import vn.uutu.reporting.indicator.Indicators;
import vn.uutu.reporting.progress.FunnelView.StageView;
import vn.uutu.reporting.progress.FunnelView.TimeView;
import vn.uutu.reporting.rollup.Figures;
import vn.uutu.reporting.rollup.Perspective;
import vn.uutu.reporting.rollup.Trees;
import vn.uutu.reporting.tree.Present;
import vn.uutu.reporting.tree.UnitId;

/// Follows those who were selected in some months through the stages, from one snapshot of the database.
@Component
class Funnel {

    private static final String SELECTED = "selected";

    private static final List<Measure> STAGES = Arrays.stream(Measure.values())
            .filter(measure -> measure.counting() instanceof Cohort cohort
                    && cohort.milestone().equals(SELECTED))
            .toList();

    private static final List<Histogram> TIMES = Indicators.all().stream()
            .map(Definition::form)
            .filter(Histogram.class::isInstance)
            .map(Histogram.class::cast)
            .toList();

    private final Trees trees;
    private final Figures figures;
    private final Completeness completeness;
    private final Present present;

    Funnel(Trees trees, Figures figures, Completeness completeness, Present present) {
        this.trees = trees;
        this.figures = figures;
        this.completeness = completeness;
        this.present = present;
    }

    /// Empty if the unit is not known.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<FunnelView> of(Question question) {
        var tree = trees.seen();
        return tree.find(new UnitId(question.unit()))
                .map(unit -> of(
                        question, Part.whole(unit, question, Perspective.of(question.view(), tree, present.today()))));
    }

    private FunnelView of(Question question, Part whole) {
        var counts = figures.sums(List.of(whole.spans()), measures()).getFirst();
        var selected = counts.getOrDefault(Measure.SELECTED, 0);
        var known = completeness.of(Progress.TOPICS);
        return new FunnelView(
                ProgressView.UnitView.of(whole.unit(), whole.namedOn()),
                question.view().code(),
                question.from(),
                question.to(),
                Stream.concat(
                                Stream.of(stage(SELECTED, selected, selected)),
                                STAGES.stream()
                                        .map(stage -> stage(
                                                ((Cohort) stage.counting()).reached(),
                                                counts.getOrDefault(stage, 0),
                                                selected)))
                        .toList(),
                TIMES.stream().map(times -> time(times, counts)).toList(),
                known.completeTo(),
                known.age().toMillis(),
                Optional.of(figures.waiting()).filter(n -> n > 0),
                Optional.of(known.parkedKeys()).filter(n -> n > 0));
    }

    private static EnumSet<Measure> measures() {
        var measures = EnumSet.of(Measure.SELECTED);
        measures.addAll(STAGES);
        TIMES.forEach(times -> measures.addAll(times.buckets()));
        return measures;
    }

    private static StageView stage(String stage, int reached, int selected) {
        return new StageView(
                stage,
                reached,
                selected == 0
                        ? null
                        : BigDecimal.valueOf(reached).divide(BigDecimal.valueOf(selected), 4, RoundingMode.HALF_UP));
    }

    private static TimeView time(Histogram times, Map<Measure, Integer> counts) {
        var spread = SpreadView.of(times.buckets(), bucket -> counts.getOrDefault(bucket, 0));
        var stage = (Duration) times.buckets().getFirst().counting();
        return new TimeView(stage.since(), stage.until(), spread.middle().orElse(null), spread);
    }
}
