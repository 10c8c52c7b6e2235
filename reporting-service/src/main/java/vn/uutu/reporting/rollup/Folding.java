package vn.uutu.reporting.rollup;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import vn.uutu.reporting.fact.Contribution;
import vn.uutu.reporting.fact.Fact;
import vn.uutu.reporting.tree.Tree;

/// Counts facts: adds f(new) − f(old) of each to the cells of its units and their ancestors. Needs a transaction.
public final class Folding {

    /// From so many facts on it is worth counting them while they are written.
    private static final int MANY = 1_000;

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
        if (newest.size() < MANY) {
            facts.save(newest.values());
            write(counted(newest.values(), stored, tree));
        } else {
            var counting = ForkJoinPool.commonPool().submit(() -> counted(newest.values(), stored, tree));
            facts.save(newest.values());
            write(counting.join());
        }
    }

    private static <F extends Fact> Counted counted(Collection<F> newest, Map<UUID, F> stored, Tree tree) {
        var harvest = new Harvest(tree);
        var parting = new Parting();
        newest.forEach(fact -> {
            add(fact, 1, harvest, tree, parting);
            Optional.ofNullable(stored.get(fact.id())).ifPresent(old -> add(old, -1, harvest, tree, parting));
        });
        var deltas = new Deltas();
        var today = tree.on(tree.asIsDay());
        harvest.into(deltas, today);
        parting.into(deltas, tree, today);
        return new Counted(deltas, harvest.unplaced());
    }

    private record Counted(Deltas deltas, Map<Contribution, Integer> unplaced) {}

    private void write(Counted counted) {
        waiting.add(counted.unplaced());
        cells.add(counted.deltas());
    }

    private static <F extends Fact> boolean isOld(F fact, Map<UUID, F> stored) {
        return stored.containsKey(fact.id()) && stored.get(fact.id()).version() >= fact.version();
    }

    private static void add(Fact fact, int times, Harvest into, Tree tree, Parting parting) {
        fact.contribute((contribution, n) -> {
            into.add(contribution, times * n);
            parting.add(contribution, times * n, contribution.unit(), tree.place(contribution.unit(), fact.member()));
        });
    }
}
