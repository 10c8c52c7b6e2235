package vn.uutu.reporting.headcount;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.intake.Completeness;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.headcount.ChildrenView.ChildView;
import vn.uutu.reporting.headcount.ChildrenView.UnitView;
import vn.uutu.reporting.rollup.Figures;
import vn.uutu.reporting.rollup.Figures.Span;
import vn.uutu.reporting.rollup.Perspective;
import vn.uutu.reporting.rollup.Trees;
import vn.uutu.reporting.tree.Lineage;
import vn.uutu.reporting.tree.Present;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;
import vn.uutu.reporting.tree.View;

/// Counts and says how complete the count is, from one snapshot.
@Component
class Headcount {

    private static final String[] TOPICS = {"uutu.units.v1", "uutu.members.v1"};

    private final Trees trees;
    private final Figures figures;
    private final Completeness completeness;
    private final Present present;

    Headcount(Trees trees, Figures figures, Completeness completeness, Present present) {
        this.trees = trees;
        this.figures = figures;
        this.completeness = completeness;
        this.present = present;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public HeadcountView of(UUID unit, YearMonth at, View view) {
        var id = new UnitId(unit);
        var members = members(List.of(id), at, Perspective.of(view, trees.seen(), present.today()));
        var known = completeness.of(TOPICS);
        return new HeadcountView(
                unit,
                at,
                view.code(),
                members.getFirst(),
                known.completeTo(),
                known.age().toMillis(),
                Optional.of(figures.waiting()).filter(n -> n > 0),
                Optional.of(known.parkedKeys()).filter(n -> n > 0));
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChildrenView ofChildren(UUID unit, YearMonth at, View view) {
        var id = new UnitId(unit);
        var perspective = Perspective.of(view, trees.seen(), present.today());
        var children = List.copyOf(perspective.children(id, List.of(at)).keySet());
        var members = members(
                Stream.concat(Stream.of(id), children.stream().map(Unit::id)).toList(), at, perspective);
        var known = completeness.of(TOPICS);
        return new ChildrenView(
                unit,
                at,
                view.code(),
                members.getFirst(),
                IntStream.range(0, children.size())
                        .mapToObj(n -> view(children.get(n), members.get(n + 1), at, perspective))
                        .flatMap(Optional::stream)
                        .toList(),
                known.completeTo(),
                known.age().toMillis(),
                Optional.of(figures.waiting()).filter(n -> n > 0),
                Optional.of(known.parkedKeys()).filter(n -> n > 0));
    }

    /// One number for each unit, in their order: all who have come by the end of the month, less those who have gone.
    private List<Integer> members(List<UnitId> units, YearMonth at, Perspective perspective) {
        var spans = units.stream()
                .map(unit -> Span.of(perspective.terms(unit), Lineage.EVER, at))
                .toList();
        return figures.sums(spans, Set.of(Measure.MEMBERS, Measure.MEMBERS_BY_STRUCTURE)).stream()
                .map(sums -> sums.values().stream().mapToInt(n -> n).sum())
                .toList();
    }

    /// A closed one shows as long as somebody is counted there.
    private static Optional<ChildView> view(Unit child, int members, YearMonth at, Perspective perspective) {
        return Optional.of(new ChildView(UnitView.of(child, perspective.namedOn(at)), members))
                .filter(_ -> members != 0 || perspective.exists(child, List.of(at)));
    }
}
