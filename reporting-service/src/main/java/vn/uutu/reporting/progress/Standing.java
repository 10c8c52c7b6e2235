package vn.uutu.reporting.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.progress.ProgressView.CoverageView;
import vn.uutu.reporting.progress.ProgressView.IndicatorView;
import vn.uutu.reporting.rollup.Counts;
import vn.uutu.reporting.target.Indicator;
import vn.uutu.reporting.target.Programme;
import vn.uutu.reporting.target.Quarter;
import vn.uutu.reporting.tree.Sector;
import vn.uutu.reporting.tree.Tree;

/// Where one part stands: its counts, its targets and what is known from outside.
///
/// @param counts of the part in its months
/// @param targets of the part, where it has any
/// @param quarters that lie in the range and count for the part
/// @param covered the units and quarters of the part with a number from outside
record Standing(
        Programme programme,
        Map<Measure, Integer> counts,
        Map<Indicator, BigDecimal> targets,
        List<Quarter> quarters,
        List<Covered> covered) {

    boolean isEmpty() {
        return covered.isEmpty() && counts.values().stream().allMatch(n -> n == 0);
    }

    List<IndicatorView> indicators() {
        return List.of(
                count(Indicator.REFERRED, programme.settings().countedAsReferred()),
                count(Indicator.ADMITTED, programme.settings().countedAsAdmitted()),
                share());
    }

    /// What one sector made of it. A number from outside belongs, whole, to the sector of the unit that holds it:
    /// so the sectors sum up, and most numbers stand where sectors mix. No target holds for a sector.
    Standing within(Sector sector, Map<Measure, Counts> packed, Tree tree) {
        var counted = new EnumMap<Measure, Integer>(Measure.class);
        packed.forEach((measure, bySector) -> counted.put(measure, bySector.of(sector)));
        return new Standing(
                programme,
                counted,
                Map.of(),
                quarters,
                covered.stream().filter(known -> known.sector(tree) == sector).toList());
    }

    /// Which numbers are missing can be said of the whole only: nobody owes one for a sector.
    List<IndicatorView> indicatorsWithoutCoverage() {
        return indicators().stream().map(IndicatorView::withoutCoverage).toList();
    }

    private IndicatorView count(Indicator indicator, Measure measure) {
        return new IndicatorView(
                indicator.code(),
                programme.goal(indicator).kind(),
                targets.get(indicator),
                BigDecimal.valueOf(counts.getOrDefault(measure, 0)),
                null,
                null,
                Optional.empty());
    }

    /// Without a number from outside there is no share: nothing is known, rather than zero.
    private IndicatorView share() {
        var numerator = covered.stream().mapToInt(Covered::admitted).sum();
        var denominator = covered.stream()
                .mapToInt(known -> known.number().newPartyMembers())
                .sum();
        var known = !covered.isEmpty();
        return new IndicatorView(
                Indicator.UNION_SHARE.code(),
                programme.goal(Indicator.UNION_SHARE).kind(),
                targets.get(Indicator.UNION_SHARE),
                denominator > 0 ? ratio(numerator, denominator) : null,
                known ? numerator : null,
                known ? denominator : null,
                Optional.of(coverage(numerator)));
    }

    private CoverageView coverage(int numerator) {
        var held = covered.stream().map(Covered::quarter).distinct().toList();
        var missing = quarters.stream()
                .filter(quarter -> !held.contains(quarter))
                .map(Quarter::toString)
                .toList();
        var admitted = counts.getOrDefault(programme.settings().countedAsAdmitted(), 0);
        return new CoverageView(quarters.size(), held.size(), missing, admitted, numerator);
    }

    private static BigDecimal ratio(int numerator, int denominator) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 4, RoundingMode.HALF_UP);
    }
}
