package vn.uutu.reporting.headcount;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.intake.Completeness;
import vn.uutu.reporting.headcount.ChildrenView.ChildView;
import vn.uutu.reporting.headcount.ChildrenView.UnitView;
import vn.uutu.reporting.rollup.Figures;
import vn.uutu.reporting.rollup.Trees;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;

/// Counts and says how complete the count is, from one snapshot.
@Component
class Headcount {

    private static final String[] TOPICS = {"uutu.units.v1", "uutu.members.v1"};

    private final Trees trees;
    private final Figures figures;
    private final Completeness completeness;

    Headcount(Trees trees, Figures figures, Completeness completeness) {
        this.trees = trees;
        this.figures = figures;
        this.completeness = completeness;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public HeadcountView of(UUID unit, YearMonth at) {
        var id = new UnitId(unit);
        var known = completeness.of(TOPICS);
        return new HeadcountView(
                unit,
                at,
                figures.members(List.of(id), at).getOrDefault(id, 0),
                known.completeTo(),
                known.age().toMillis(),
                Optional.of(figures.waiting()).filter(n -> n > 0),
                Optional.of(known.parkedKeys()).filter(n -> n > 0));
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChildrenView ofChildren(UUID unit, YearMonth at) {
        var id = new UnitId(unit);
        var children = trees.seen().childrenWithin(id, at, at).keySet();
        var members = figures.members(
                Stream.concat(Stream.of(id), children.stream().map(Unit::id)).toList(), at);
        var known = completeness.of(TOPICS);
        return new ChildrenView(
                unit,
                at,
                members.getOrDefault(id, 0),
                children.stream().flatMap(child -> view(child, at, members)).toList(),
                known.completeTo(),
                known.age().toMillis(),
                Optional.of(figures.waiting()).filter(n -> n > 0),
                Optional.of(known.parkedKeys()).filter(n -> n > 0));
    }

    /// A closed one shows as long as somebody is counted there.
    private static Stream<ChildView> view(Unit child, YearMonth at, Map<UnitId, Integer> members) {
        var day = at.atEndOfMonth();
        var n = members.getOrDefault(child.id(), 0);
        var view = new UnitView(child.id().value(), child.code(), child.nameAt(day), child.levelAt(day));
        return Stream.of(new ChildView(view, n)).filter(_ -> n != 0 || child.existsWithin(day, day));
    }
}
