package vn.uutu.reporting.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
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

    /// @param parts the whole first, then its children or periods, which lie in its months
    /// @return one for each part, in their order
    List<Standing> of(Programme programme, List<Part> parts, Tree tree) {
        var whole = parts.getFirst();
        var settings = programme.settings();
        var counts = figures.sums(
                parts.stream().map(Part::spans).toList(),
                Set.of(settings.countedAsReferred(), settings.countedAsAdmitted()));
        var quarters = Quarter.within(whole.first(), whole.last()).toList();
        var covered = Covered.within(whole, outside.of(quarters), settings.countedAsAdmitted(), tree, figures);
        var targets = ambitions.of(programme, parts);
        var standings = new ArrayList<Standing>();
        for (var at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            standings.add(new Standing(
                    programme,
                    counts.get(at),
                    targets.get(at),
                    quarters.stream().filter(part::counts).toList(),
                    covered.stream().filter(known -> known.belongsTo(part)).toList()));
        }
        return standings;
    }
}
