package vn.uutu.reporting.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.intake.Completeness;
import vn.uutu.reporting.progress.ProgressView.ChildView;
import vn.uutu.reporting.progress.ProgressView.FormerView;
import vn.uutu.reporting.progress.ProgressView.UnitView;
import vn.uutu.reporting.rollup.Figures;
import vn.uutu.reporting.rollup.Perspective;
import vn.uutu.reporting.rollup.Trees;
import vn.uutu.reporting.target.Programme;
import vn.uutu.reporting.target.Programmes;
import vn.uutu.reporting.tree.Present;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;

/// Answers from one snapshot of the database: figures, tree, targets and how complete they are.
@Component
class Progress {

    static final String[] TOPICS = {"uutu.units.v1", "uutu.referrals.v1"};

    private final Trees trees;
    private final Figures figures;
    private final Programmes programmes;
    private final Standings standings;
    private final Completeness completeness;
    private final Present present;

    Progress(
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
    public Optional<ProgressView> of(Question question) {
        var tree = trees.seen();
        return tree.find(new UnitId(question.unit()))
                .flatMap(unit ->
                        programmes.find(question.programme()).map(programme -> of(question, unit, tree, programme)));
    }

    private ProgressView of(Question question, Unit unit, Tree tree, Programme programme) {
        var parts = parts(question, unit, tree);
        var standing = standings.of(programme, question.indicators(), parts, tree);
        var known = completeness.of(question.topics());
        return new ProgressView(
                UnitView.of(unit, parts.getFirst().namedOn()),
                question.view().code(),
                standing.getFirst().indicators(),
                children(parts, standing, tree),
                known.completeTo(),
                known.age().toMillis(),
                Optional.of(figures.waiting()).filter(n -> n > 0),
                Optional.of(known.parkedKeys()).filter(n -> n > 0));
    }

    /// The children alone. Needs a transaction.
    List<ChildView> children(Question question, Unit unit, Tree tree, Programme programme) {
        var parts = parts(question, unit, tree);
        return children(parts, standings.of(programme, question.indicators(), parts, tree), tree);
    }

    /// A closed one shows as long as somebody counted there.
    private static List<ChildView> children(List<Part> parts, List<Standing> standing, Tree tree) {
        var children = new ArrayList<ChildView>();
        for (var at = 1; at < parts.size(); at++) {
            var part = parts.get(at);
            if (!part.existed() && standing.get(at).isEmpty()) {
                continue;
            }
            children.add(new ChildView(
                    UnitView.of(part.unit(), part.namedOn()),
                    standing.get(at).indicators(),
                    tree.formerDistrict(part.unit(), part.namedOn())
                            .map(district -> FormerView.of(district, part.namedOn()))));
        }
        return children;
    }

    /// The unit itself first.
    private List<Part> parts(Question question, Unit unit, Tree tree) {
        var parts = new ArrayList<Part>();
        var perspective = Perspective.of(question.view(), tree, present.today());
        var whole = Part.whole(unit, question, perspective);
        parts.add(whole);
        perspective
                .children(unit.id(), whole.months())
                .forEach((child, months) -> parts.add(new Part(child, months, perspective)));
        return parts;
    }
}
