package vn.uutu.reporting.progress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.indicator.Definition;
import vn.uutu.reporting.rollup.Counts;
import vn.uutu.reporting.rollup.Figures;
import vn.uutu.reporting.target.OutsideNumbers;
import vn.uutu.reporting.target.Programme;
import vn.uutu.reporting.target.Quarter;
import vn.uutu.reporting.tree.Tree;

/// Where the whole and its parts stand. Every answer reads its figures here, so that a part is never counted by
/// another rule than the whole. Needs a transaction.
@Component
class Standings {

    private final Figures figures;
    private final OutsideNumbers outside;
    private final Ambitions ambitions;

    Standings(Figures figures, OutsideNumbers outside, Ambitions ambitions) {
        this.figures = figures;
        this.outside = outside;
        this.ambitions = ambitions;
    }

    /// The same from other figures.
    Standings over(Figures others) {
        return new Standings(others, outside, ambitions);
    }

    /// @param parts the whole first, then its children or periods, which lie in its months
    /// @return one for each part, in their order
    List<Standing> of(Programme programme, List<Definition> asked, List<Part> parts, Tree tree) {
        var whole = parts.getFirst();
        var measures = measures(programme, asked);
        var stocks = Stocks.among(measures);
        var standing = Stocks.of(parts, stocks, figures);
        measures.removeAll(stocks);
        var counts = figures.sums(parts.stream().map(Part::spans).toList(), measures);
        var quarters = Quarter.within(whole.first(), whole.last()).toList();
        var covered = covered(programme, asked, whole, quarters, tree);
        var targets = ambitions.of(programme, parts);
        var standings = new ArrayList<Standing>();
        for (var at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            standings.add(new Standing(
                    programme,
                    asked,
                    merged(counts.get(at), standing.get(at)),
                    targets.get(at),
                    quarters.stream().filter(part::counts).toList(),
                    covered.stream().filter(known -> known.belongsTo(part)).toList()));
        }
        return standings;
    }

    /// The whole with its sectors and genders.
    Map<Measure, Counts> packed(Programme programme, List<Definition> asked, Part whole) {
        var measures = measures(programme, asked);
        var stocks = Stocks.among(measures);
        var packed = new EnumMap<Measure, Counts>(Measure.class);
        packed.putAll(Stocks.packed(whole, stocks, figures));
        measures.removeAll(stocks);
        packed.putAll(figures.packed(whole.spans(), measures));
        return packed;
    }

    /// Without an indicator that needs them, the numbers from outside are not looked at.
    private List<Covered> covered(
            Programme programme, List<Definition> asked, Part whole, List<Quarter> quarters, Tree tree) {
        return asked.stream().anyMatch(Definition::needsOutsideNumbers)
                ? Covered.within(
                        whole, outside.of(quarters), programme.settings().countedAsAdmitted(), tree, figures)
                : List.of();
    }

    private static Set<Measure> measures(Programme programme, List<Definition> asked) {
        var measures = EnumSet.noneOf(Measure.class);
        asked.forEach(definition -> measures.addAll(definition.measures(programme.settings())));
        return measures;
    }

    private static Map<Measure, Integer> merged(Map<Measure, Integer> flows, Map<Measure, Integer> stocks) {
        var all = new EnumMap<Measure, Integer>(Measure.class);
        all.putAll(flows);
        all.putAll(stocks);
        return all;
    }
}
