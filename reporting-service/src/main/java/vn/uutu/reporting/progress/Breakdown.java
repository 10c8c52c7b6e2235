package vn.uutu.reporting.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.intake.Completeness;
import vn.uutu.reporting.fact.Gender;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.progress.BreakdownView.GroupView;
import vn.uutu.reporting.rollup.Counts;
import vn.uutu.reporting.rollup.Figures;
import vn.uutu.reporting.rollup.Perspective;
import vn.uutu.reporting.rollup.Trees;
import vn.uutu.reporting.target.Programme;
import vn.uutu.reporting.target.Programmes;
import vn.uutu.reporting.tree.Present;
import vn.uutu.reporting.tree.Sector;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.UnitId;

/// Breaks a unit's figures down into periods, sectors or genders, from one snapshot of the database.
@Component
class Breakdown {

    private final Trees trees;
    private final Figures figures;
    private final Programmes programmes;
    private final Standings standings;
    private final Completeness completeness;
    private final Present present;

    Breakdown(
            Trees trees,
            Figures figures,
            Programmes programmes,
            Standings standings,
            Completeness completeness,
            Present present) {
        this.trees = trees;
        this.figures = figures;
        this.programmes = programmes;
        this.standings = standings;
        this.completeness = completeness;
        this.present = present;
    }

    /// Empty if the unit or the programme is not known.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<BreakdownView> of(Question question, By by) {
        var tree = trees.seen();
        return tree.find(new UnitId(question.unit()))
                .flatMap(unit -> programmes
                        .find(question.programme())
                        .map(programme -> of(
                                question,
                                by,
                                programme,
                                Part.whole(unit, question, Perspective.of(question.view(), tree, present.today())),
                                tree)));
    }

    private BreakdownView of(Question question, By by, Programme programme, Part whole, Tree tree) {
        var parts = new ArrayList<>(List.of(whole));
        var periods = by.periods(whole.months());
        periods.values().forEach(months -> parts.add(whole.within(months)));
        var standing = standings.of(programme, question.indicators(), parts, tree);
        var groups = switch (by) {
            case YEAR, HALF_YEAR, QUARTER, MONTH -> periods(List.copyOf(periods.keySet()), parts, standing);
            case SECTOR ->
                sectors(whole, standing.getFirst(), standings.packed(programme, question.indicators(), whole), tree);
            case GENDER ->
                genders(whole, standing.getFirst(), standings.packed(programme, question.indicators(), whole));
        };
        var known = completeness.of(question.topics());
        return new BreakdownView(
                ProgressView.UnitView.of(whole.unit(), whole.namedOn()),
                question.view().code(),
                by.code(),
                standing.getFirst().indicators(),
                groups,
                known.completeTo(),
                known.age().toMillis(),
                Optional.of(figures.waiting()).filter(n -> n > 0),
                Optional.of(known.parkedKeys()).filter(n -> n > 0));
    }

    private static List<GroupView> periods(List<String> names, List<Part> parts, List<Standing> standing) {
        var groups = new ArrayList<GroupView>();
        for (var at = 0; at < names.size(); at++) {
            var part = parts.get(at + 1);
            groups.add(new GroupView(
                    names.get(at),
                    part.first(),
                    part.last(),
                    standing.get(at + 1).indicators()));
        }
        return groups;
    }

    /// The five sectors always; those that mix them last, and only if something counts there.
    private static List<GroupView> sectors(Part whole, Standing standing, Map<Measure, Counts> counts, Tree tree) {
        return Stream.concat(Arrays.stream(Sector.values()).skip(1), Stream.of(Sector.MIXED))
                .filter(sector -> sector != Sector.MIXED
                        || !standing.within(sector, counts, tree).isEmpty())
                .map(sector -> new GroupView(
                        sector.code(),
                        whole.first(),
                        whole.last(),
                        standing.within(sector, counts, tree).indicatorsWithoutCoverage()))
                .toList();
    }

    /// Women and men always; those of whom it is not known last, and only if something counts there.
    private static List<GroupView> genders(Part whole, Standing standing, Map<Measure, Counts> counts) {
        return Stream.of(Gender.FEMALE, Gender.MALE, Gender.UNKNOWN)
                .filter(gender ->
                        gender != Gender.UNKNOWN || !standing.of(gender, counts).isEmpty())
                .map(gender -> new GroupView(
                        gender.code(),
                        whole.first(),
                        whole.last(),
                        standing.of(gender, counts).indicatorsWithoutCoverage()))
                .toList();
    }
}
