package vn.uutu.reporting.progress;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.rollup.Figures;
import vn.uutu.reporting.rollup.Figures.Span;
import vn.uutu.reporting.rollup.Figures.Term;
import vn.uutu.reporting.rollup.Layer;
import vn.uutu.reporting.target.OutsideNumber;
import vn.uutu.reporting.target.Quarter;
import vn.uutu.reporting.tree.Sector;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.Unit;

/// A unit and quarter whose number of all new Party members is known, with those among them who came from the Union.
///
/// Both belong together: whatever the view, the unit is taken as it was in that quarter, when its number was entered.
record Covered(OutsideNumber number, int admitted) {

    /// All that is known of these quarters in one subtree. Where the tree has brought two numbers onto one path since
    /// they were entered, the upper one holds, so that nobody is counted twice.
    static List<Covered> within(
            Part whole, Collection<OutsideNumber> numbers, Measure admitted, Tree tree, Figures figures) {
        var holders = numbers.stream()
                .collect(Collectors.groupingBy(
                        OutsideNumber::quarter, Collectors.mapping(OutsideNumber::unit, Collectors.toSet())));
        var known = numbers.stream()
                .filter(number -> isIn(whole, number))
                .filter(number -> tree
                        .lineage(number.unit())
                        .at(number.quarter().last())
                        .stream()
                        .skip(1)
                        .noneMatch(holders.getOrDefault(number.quarter(), Set.of())::contains))
                .toList();
        var spans = known.stream().map(Covered::span).map(List::of).toList();
        var sums = figures.sums(spans, Set.of(admitted));
        return IntStream.range(0, known.size())
                .mapToObj(at -> new Covered(known.get(at), sums.get(at).getOrDefault(admitted, 0)))
                .toList();
    }

    boolean belongsTo(Part part) {
        return part.counts(number.quarter()) && isIn(part, number);
    }

    Sector sector(Tree tree) {
        return tree.find(number.unit()).map(Unit::sector).orElse(Sector.MIXED);
    }

    Quarter quarter() {
        return number.quarter();
    }

    private static boolean isIn(Part part, OutsideNumber number) {
        return part.perspective()
                .holds(part.unit().id(), number.unit(), number.quarter().last());
    }

    private static Span span(OutsideNumber number) {
        return new Span(
                new Term(number.unit(), Layer.AS_WAS, 1),
                number.quarter().first(),
                number.quarter().last());
    }
}
