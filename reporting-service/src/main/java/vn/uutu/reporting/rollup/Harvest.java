package vn.uutu.reporting.rollup;

import java.util.HashMap;
import java.util.Map;
import vn.uutu.reporting.fact.Contribution;
import vn.uutu.reporting.tree.DayTree;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;

/// What a whole batch counts where it was earned, unit by unit and month by month, before it is spread over the trees:
/// so each ancestor is looked at once for a month, and not once for every count.
final class Harvest {

    private final Tree tree;
    private final Map<UnitId, Map<Slot, Tally>> units = new HashMap<>();
    private final Map<Contribution, Integer> unplaced = new HashMap<>();

    Harvest(Tree tree) {
        this.tree = tree;
    }

    void add(Contribution contribution, int n) {
        tree.find(contribution.unit())
                .ifPresentOrElse(
                        unit -> earned(unit, contribution)
                                .add(contribution.measure(), unit.sector(), contribution.gender(), n),
                        () -> unplaced.merge(contribution, n, Integer::sum));
    }

    void into(Deltas deltas, DayTree today) {
        units.forEach((unit, months) -> {
            var lineage = tree.lineage(unit);
            var chain = today.chain(unit);
            months.forEach((slot, earned) -> deltas.spread(slot.month(), earned, lineage, chain));
        });
    }

    /// What counts for units that are not known.
    Map<Contribution, Integer> unplaced() {
        unplaced.values().removeIf(n -> n == 0);
        return unplaced;
    }

    private Tally earned(Unit unit, Contribution contribution) {
        return units.computeIfAbsent(unit.id(), _ -> new HashMap<>())
                .computeIfAbsent(Slot.ofBoth(contribution.month()), _ -> new Tally());
    }
}
