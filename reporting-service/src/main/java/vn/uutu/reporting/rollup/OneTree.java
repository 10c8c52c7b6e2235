package vn.uutu.reporting.rollup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.uutu.reporting.rollup.Figures.Term;
import vn.uutu.reporting.tree.DayTree;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;

/// All months on the tree of one day, read from cells that are laid on the tree of another one.
///
/// What a unit counts itself is its cell less those of its children in the tree of the cells. Summed up over a subtree
/// of the day asked for, most of that cancels out; what is left are the units at whose top or bottom the two trees
/// part.
record OneTree(Tree tree, LocalDate day, DayTree asked, DayTree laid) implements Perspective {

    OneTree(Tree tree, LocalDate day) {
        this(tree, day, tree.on(day), tree.on(tree.asIsDay()));
    }

    @Override
    public SortedMap<Unit, List<YearMonth>> children(UnitId unit, List<YearMonth> months) {
        var children = new TreeMap<Unit, List<YearMonth>>(Tree.BY_CODE);
        asked.children(unit).forEach(child -> tree.find(child).ifPresent(known -> children.put(known, months)));
        return children;
    }

    @Override
    public boolean exists(Unit unit, List<YearMonth> months) {
        return unit.existsWithin(day, day);
    }

    @Override
    public UnitId place(UnitId unit, UUID member) {
        return tree.place(unit, member);
    }

    @Override
    public boolean holds(UnitId unit, UnitId place, YearMonth month) {
        return asked.holds(unit, place);
    }

    @Override
    public Set<UnitId> owners(UnitId unit) {
        return asked.subtree(unit).stream().map(tree::earner).collect(Collectors.toSet());
    }

    @Override
    public List<Term> terms(UnitId unit) {
        if (asked == laid) {
            return List.of(new Term(unit, Layer.AS_IS, 1));
        }
        var below = asked.subtree(unit);
        var terms = new ArrayList<Term>();
        for (var one : below) {
            if (laid.parent(one).filter(below::contains).isEmpty()) {
                terms.add(new Term(one, Layer.AS_IS, 1));
            }
            for (var child : laid.children(one)) {
                if (!below.contains(child)) {
                    terms.add(new Term(child, Layer.AS_IS, -1));
                }
            }
        }
        return terms;
    }

    @Override
    public LocalDate namedOn(YearMonth last) {
        return day;
    }
}
