package vn.uutu.reporting.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.uutu.reporting.fact.Gender;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.indicator.Definition;
import vn.uutu.reporting.indicator.Form;
import vn.uutu.reporting.indicator.Quantity;
import vn.uutu.reporting.progress.ProgressView.CoverageView;
import vn.uutu.reporting.progress.ProgressView.IndicatorView;
import vn.uutu.reporting.rollup.Counts;
import vn.uutu.reporting.target.Indicator;
import vn.uutu.reporting.target.Programme;
import vn.uutu.reporting.target.Programme.Goal;
import vn.uutu.reporting.target.Quarter;
import vn.uutu.reporting.tree.Sector;
import vn.uutu.reporting.tree.Tree;

/// Where one part stands: its counts, its targets and what is known from outside.
///
/// @param asked the indicators to be shown, in this order
/// @param counts of the part in its months; of stocks, at the end of the last one
/// @param targets of the part, where it has any
/// @param quarters that lie in the range and count for the part
/// @param covered the units and quarters of the part with a number from outside
record Standing(
        Programme programme,
        List<Definition> asked,
        Map<Measure, Integer> counts,
        Map<Indicator, BigDecimal> targets,
        List<Quarter> quarters,
        List<Covered> covered) {

    boolean isEmpty() {
        return covered.isEmpty() && counts.values().stream().allMatch(n -> n == 0);
    }

    List<IndicatorView> indicators() {
        return asked.stream().map(this::show).toList();
    }

    /// What one sector made of it. A number from outside belongs, whole, to the sector of the unit that holds it:
    /// so the sectors sum up, and most numbers stand where sectors mix. No target holds for a sector.
    Standing within(Sector sector, Map<Measure, Counts> packed, Tree tree) {
        var counted = new EnumMap<Measure, Integer>(Measure.class);
        packed.forEach((measure, bySector) -> counted.put(measure, bySector.of(sector)));
        return new Standing(
                programme,
                asked,
                counted,
                Map.of(),
                quarters,
                covered.stream().filter(known -> known.sector(tree) == sector).toList());
    }

    /// What women or men made of it. Of the new Party members from outside only the sum is known.
    Standing of(Gender gender, Map<Measure, Counts> packed) {
        var counted = new EnumMap<Measure, Integer>(Measure.class);
        packed.forEach((measure, byGender) -> counted.put(measure, byGender.of(gender)));
        return new Standing(programme, asked, counted, Map.of(), quarters, List.of());
    }

    /// Which numbers are missing can be said of the whole only: nobody owes one for a sector.
    List<IndicatorView> indicatorsWithoutCoverage() {
        return indicators().stream().map(IndicatorView::withoutCoverage).toList();
    }

    private IndicatorView show(Definition definition) {
        return switch (definition.form()) {
            case Form.Count count -> single(definition, count.counted());
            case Form.Stock stock -> single(definition, stock.counted());
            case Form.Ratio ratio -> ratio(definition, ratio);
            case Form.Histogram histogram -> spread(definition, histogram);
        };
    }

    private IndicatorView single(Definition definition, Quantity counted) {
        return view(definition, decimal(amount(counted)), null, null, Optional.empty(), Optional.empty());
    }

    /// Without a number from outside there is no share: nothing is known, rather than zero.
    private IndicatorView ratio(Definition definition, Form.Ratio ratio) {
        var numerator = amount(ratio.numerator());
        var denominator = amount(ratio.denominator());
        var value = Optional.<BigDecimal>empty();
        if (numerator.isPresent() && denominator.filter(n -> n > 0).isPresent()) {
            value = Optional.of(ratio(numerator.get(), denominator.get()));
        }
        return view(
                definition,
                value.orElse(null),
                numerator.orElse(null),
                denominator.orElse(null),
                Optional.of(definition).filter(Definition::needsOutsideNumbers).map(_ -> coverage()),
                Optional.empty());
    }

    private IndicatorView spread(Definition definition, Form.Histogram histogram) {
        var spread = SpreadView.of(histogram.buckets(), bucket -> counts.getOrDefault(bucket, 0));
        return view(definition, decimal(spread.middle()), null, null, Optional.empty(), Optional.of(spread));
    }

    /// Empty where nothing is known.
    Optional<Integer> amount(Quantity quantity) {
        return switch (quantity) {
            case Quantity.NewPartyMembers _ ->
                covered.isEmpty()
                        ? Optional.empty()
                        : Optional.of(covered.stream()
                                .mapToInt(known -> known.number().newPartyMembers())
                                .sum());
            case Quantity.AdmittedWhereKnown _ ->
                covered.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                covered.stream().mapToInt(Covered::admitted).sum());
            case Quantity.Counted _,
                    Quantity.Referred _,
                    Quantity.Admitted _,
                    Quantity.AdmittedOfReferred _,
                    Quantity.OfficialOfAdmitted _ ->
                quantity.measure(programme.settings()).map(measure -> counts.getOrDefault(measure, 0));
        };
    }

    /// A target is what a programme promises; what it promises nothing about has none.
    private IndicatorView view(
            Definition definition,
            @Nullable BigDecimal value,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            Optional<CoverageView> coverage,
            Optional<SpreadView> spread) {
        var promised = Indicator.find(definition.code());
        return new IndicatorView(
                definition.code(),
                promised.flatMap(this::goal)
                        .map(Goal::kind)
                        .orElse(definition.form().code()),
                promised.map(targets::get).orElse(null),
                value,
                numerator,
                denominator,
                coverage,
                spread);
    }

    private Optional<Goal> goal(Indicator indicator) {
        return programme.goals().stream()
                .filter(goal -> goal.indicator() == indicator)
                .findFirst();
    }

    private CoverageView coverage() {
        var held = covered.stream().map(Covered::quarter).distinct().toList();
        var missing = quarters.stream()
                .filter(quarter -> !held.contains(quarter))
                .map(Quarter::toString)
                .toList();
        return new CoverageView(
                quarters.size(),
                held.size(),
                missing,
                counts.getOrDefault(programme.settings().countedAsAdmitted(), 0),
                covered.stream().mapToInt(Covered::admitted).sum());
    }

    private static @Nullable BigDecimal decimal(Optional<Integer> n) {
        return n.map(BigDecimal::valueOf).orElse(null);
    }

    private static BigDecimal ratio(int numerator, int denominator) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 4, RoundingMode.HALF_UP);
    }
}
