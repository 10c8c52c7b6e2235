package vn.uutu.reporting.rollup;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.uutu.reporting.fact.Contribution;
import vn.uutu.reporting.tree.DayTree;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;

/// What a whole batch counts where it was earned, unit by unit and month by month, before it is spread over the trees:
/// so each ancestor is looked at once for a month, and not once for every count.
final class Harvest {

    /// The month with the number 0.
    private static final YearMonth EPOCH = YearMonth.of(0, 1);

    private final Tree tree;
    private final Map<UnitId, Earned> units = new HashMap<>();
    private final Map<Contribution, Integer> unplaced = new HashMap<>();

    Harvest(Tree tree) {
        this.tree = tree;
    }

    /// What one unit has earned, by month. The months are numbers, of which millions are compared.
    private record Earned(Unit unit, Map<Long, Tally> months) {

        Earned(Unit unit) {
            this(unit, new HashMap<>());
        }

        void add(Contribution contribution, int n) {
            months.computeIfAbsent(contribution.month().getLong(ChronoField.PROLEPTIC_MONTH), _ -> new Tally())
                    .add(contribution.measure(), unit.sector(), contribution.gender(), n);
        }

        void each(BiConsumer<YearMonth, Tally> listener) {
            months.forEach((month, tally) -> listener.accept(EPOCH.plusMonths(month), tally));
        }
    }

    void add(Contribution contribution, int n) {
        var known = units.get(contribution.unit());
        if (known != null) {
            known.add(contribution, n);
        } else {
            addFirst(contribution, n);
        }
    }

    private void addFirst(Contribution contribution, int n) {
        tree.find(contribution.unit())
                .ifPresentOrElse(
                        unit -> units.computeIfAbsent(unit.id(), _ -> new Earned(unit))
                                .add(contribution, n),
                        () -> unplaced.merge(contribution, n, Integer::sum));
    }

    void into(Deltas deltas, DayTree today) {
        units.forEach((unit, all) -> {
            var lineage = tree.lineage(unit);
            var chain = today.chain(unit);
            all.each((month, earned) -> deltas.spread(month, earned, lineage, chain));
        });
    }

    /// What counts for units that are not known.
    Map<Contribution, Integer> unplaced() {
        unplaced.values().removeIf(n -> n == 0);
        return unplaced;
    }
}
