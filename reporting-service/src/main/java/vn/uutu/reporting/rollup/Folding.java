package vn.uutu.reporting.rollup;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
        var parting = new Parting();
        newest.values().forEach(fact -> {
            add(fact, 1, differences, tree, parting);
            Optional.ofNullable(stored.get(fact.id())).ifPresent(old -> add(old, -1, differences, tree, parting));
        });
        facts.save(newest.values());
        count(tree, differences, parting);
    }

    private static <F extends Fact> boolean isOld(F fact, Map<UUID, F> stored) {
        return stored.containsKey(fact.id()) && stored.get(fact.id()).version() >= fact.version();
    }

    private static void add(Fact fact, int times, Map<Contribution, Integer> into, Tree tree, Parting parting) {
        fact.contribute((contribution, n) -> {
            into.merge(contribution, times * n, Integer::sum);
            parting.add(contribution, times * n, contribution.unit(), tree.place(contribution.unit(), fact.member()));
        });
    }

    private void count(Tree tree, Map<Contribution, Integer> differences, Parting parting) {
        differences.values().removeIf(n -> n == 0);
        var deltas = new Deltas();
        var today = tree.on(tree.asIsDay());
        var unplaced = new HashMap<Contribution, Integer>();
        differences.forEach((contribution, n) -> tree.find(contribution.unit())
                .ifPresentOrElse(
                        unit -> deltas.spread(contribution, n, unit.sector(), tree.lineage(unit.id()), today),
                        () -> unplaced.put(contribution, n)));
        parting.into(deltas, tree, today);
        waiting.add(unplaced);
        cells.add(deltas);
    }
}
