package vn.uutu.reporting.rollup;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import vn.uutu.reporting.fact.Contribution;
import vn.uutu.reporting.fact.Fact;
import vn.uutu.reporting.tree.Tree;

/// Counts facts: adds f(new) − f(old) of each to the cells of its units and their ancestors. Needs a transaction.
public final class Folding {

    private final Trees trees;
    private final Cells cells;
    private final Waiting waiting;

    public Folding(Trees trees, Cells cells, Waiting waiting) {
        this.trees = trees;
        this.cells = cells;
        this.waiting = waiting;
    }

    /// Repeats and late arrivals change nothing: of each fact only a version newer than the stored one counts.
    public <F extends Fact> void fold(Collection<F> arrived, Facts<F> facts) {
        var tree = trees.lockedForCounting();
        var newest = arrived.stream()
                .collect(Collectors.toMap(
                        Fact::id,
                        fact -> fact,
                        BinaryOperator.maxBy((a, b) -> Long.compare(a.version(), b.version()))));
        var stored = facts.find(newest.keySet());
        newest.values().removeIf(fact -> isOld(fact, stored));
        var differences = new HashMap<Contribution, Integer>();
        newest.values().forEach(fact -> subtract(stored, fact, differences));
        facts.save(newest.values());
        count(tree, differences);
    }

    private static <F extends Fact> boolean isOld(F fact, Map<UUID, F> stored) {
        return stored.containsKey(fact.id()) && stored.get(fact.id()).version() >= fact.version();
    }

    private static <F extends Fact> void subtract(Map<UUID, F> stored, F fact, Map<Contribution, Integer> into) {
        fact.contribute((contribution, n) -> into.merge(contribution, n, Integer::sum));
        if (stored.containsKey(fact.id())) {
            stored.get(fact.id()).contribute((contribution, n) -> into.merge(contribution, -n, Integer::sum));
        }
    }

    private void count(Tree tree, Map<Contribution, Integer> differences) {
        differences.values().removeIf(n -> n == 0);
        var deltas = new Deltas();
        var today = tree.on(tree.asIsDay());
        var unplaced = new HashMap<Contribution, Integer>();
        differences.forEach((contribution, n) -> tree.find(contribution.unit())
                .ifPresentOrElse(
                        unit -> deltas.spread(contribution, n, unit.sector(), tree.lineage(unit.id()), today),
                        () -> unplaced.put(contribution, n)));
        waiting.add(unplaced);
        cells.add(deltas);
    }
}
