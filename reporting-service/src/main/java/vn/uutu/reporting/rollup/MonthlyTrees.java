package vn.uutu.reporting.rollup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.uutu.reporting.rollup.Figures.Term;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;

/// Each month on the tree valid at its end. A child is who was one at the end of some month, with only those months.
record MonthlyTrees(Tree tree) implements Perspective {

    @Override
    public SortedMap<Unit, List<YearMonth>> children(UnitId unit, List<YearMonth> months) {
        var children = tree.childrenWithin(unit, months.getFirst(), months.getLast());
        children.values().removeIf(its -> its.stream().noneMatch(months::contains));
        children.replaceAll((_, its) -> its.stream().filter(months::contains).toList());
        return children;
    }

    @Override
    public boolean exists(Unit unit, List<YearMonth> months) {
        return unit.existsWithin(months.getFirst().atDay(1), months.getLast().atEndOfMonth());
    }

    @Override
    public UnitId place(UnitId unit, UUID member) {
        return unit;
    }

    @Override
    public boolean holds(UnitId unit, UnitId place, YearMonth month) {
        return tree.lineage(place).holds(unit, month);
    }

    @Override
    public Set<UnitId> owners(UnitId unit) {
        return tree.units().stream()
                .map(Unit::id)
                .filter(other -> tree.lineage(other).everHolds(unit))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Term> terms(UnitId unit) {
        return List.of(new Term(unit, Layer.AS_WAS, 1));
    }

    @Override
    public LocalDate namedOn(YearMonth last) {
        return last.atEndOfMonth();
    }
}
