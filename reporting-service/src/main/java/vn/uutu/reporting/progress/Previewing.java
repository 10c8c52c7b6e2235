package vn.uutu.reporting.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.intake.Completeness;
import vn.uutu.problems.Refusal;
import vn.uutu.reporting.fact.MemberFact;
import vn.uutu.reporting.fact.Placement;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.progress.PreviewView.TouchedView;
import vn.uutu.reporting.progress.ProgressView.IndicatorView;
import vn.uutu.reporting.rollup.Facts;
import vn.uutu.reporting.rollup.Figures;
import vn.uutu.reporting.rollup.Perspective;
import vn.uutu.reporting.rollup.Supposed;
import vn.uutu.reporting.rollup.Trees;
import vn.uutu.reporting.target.Programme;
import vn.uutu.reporting.target.Programmes;
import vn.uutu.reporting.tree.DayTree;
import vn.uutu.reporting.tree.Division;
import vn.uutu.reporting.tree.Present;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;
import vn.uutu.reporting.tree.View;

/// The figures of the units that a reorganisation would touch, as they are and as they would be: by the same rules,
/// from
/// the same snapshot, and nothing is written.
@Component
class Previewing {

    /// Below communes; levels that are not known yet are shown.
    private static final Set<String> BELOW =
            Set.of("grassroots", "grassroots-branch", "inter-branch", "branch", "sub-branch");

    private final Trees trees;
    private final Figures figures;
    private final Facts<MemberFact> members;
    private final Facts<ReferralFact> referrals;
    private final Programmes programmes;
    private final Standings standings;
    private final Completeness completeness;
    private final Present present;

    Previewing(
            Trees trees,
            Figures figures,
            Facts<MemberFact> members,
            Facts<ReferralFact> referrals,
            Programmes programmes,
            Standings standings,
            Completeness completeness,
            Present present) {
        this.trees = trees;
        this.figures = figures;
        this.members = members;
        this.referrals = referrals;
        this.programmes = programmes;
        this.standings = standings;
        this.completeness = completeness;
        this.present = present;
    }

    /// @param question in which months and by which indicators, of whichever unit
    /// @param visible the units of these that may be shown
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PreviewView of(PreviewRequest request, Question question, UnaryOperator<Set<UUID>> visible) {
        var tree = trees.seen();
        var supposing = Supposing.of(request, tree);
        var divided = divided(request, supposing);
        var day = Stream.of(request.effectiveOn(), present.today())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var supposed = Supposed.of(tree, supposing.changed(), divided, day, members, referrals);
        if (supposed.tree().isCut()) {
            throw Refusal.ofField("moved", "rule.circle");
        }
        var units = touched(supposing, List.of(tree.on(day), supposed.tree()), day, visible);
        var programme = programmes.find(question.programme()).orElseThrow();
        var before = new Look(Perspective.of(new View.AsOn(day), tree, day), tree.on(day), standings, tree::find);
        var after = new Look(
                supposed.perspective(), supposed.tree(), standings.over(supposed.over(figures)), supposing::find);
        var known = completeness.of(question.topics());
        return new PreviewView(
                day,
                question.from(),
                question.to(),
                request.members().size() - divided.size(),
                compared(
                        units,
                        supposing,
                        day,
                        of(before, units, question, programme, tree),
                        of(after, units, question, programme, tree)),
                known.completeTo(),
                known.age().toMillis());
    }

    /// All of history on one tree.
    private record Look(
            Perspective perspective, DayTree tree, Standings standings, Function<UnitId, Optional<Unit>> units) {

        /// With its part of the tree's whole before it, in which numbers from outside are looked for.
        Map<UnitId, List<UnitId>> byTop(Set<UnitId> wanted) {
            return wanted.stream()
                    .filter(id -> units.apply(id)
                            .filter(unit -> perspective.exists(unit, List.of()))
                            .isPresent())
                    .collect(Collectors.groupingBy(id -> tree.chain(id).getLast()));
        }
    }

    private static Map<UnitId, List<IndicatorView>> of(
            Look look, Set<UnitId> units, Question question, Programme programme, Tree tree) {
        var shown = new HashMap<UnitId, List<IndicatorView>>();
        look.byTop(units).forEach((top, below) -> {
            var parts = Stream.concat(Stream.of(top), below.stream())
                    .distinct()
                    .flatMap(id -> look.units().apply(id).stream())
                    .map(unit -> Part.whole(unit, question, look.perspective()))
                    .toList();
            var standing = look.standings().of(programme, question.indicators(), parts, tree);
            for (var at = 0; at < parts.size(); at++) {
                shown.put(parts.get(at).unit().id(), standing.get(at).indicators());
            }
        });
        return shown;
    }

    private List<Division> divided(PreviewRequest request, Supposing supposing) {
        var facts = members.find(
                request.members().stream().map(PreviewRequest.Assigned::of).toList());
        var divided = new ArrayList<Division>();
        for (var at = 0; at < request.members().size(); at++) {
            var one = request.members().get(at);
            var to = supposing.place(one.to(), "members/%d/to".formatted(at));
            Optional.ofNullable(facts.get(one.of()))
                    .flatMap(member -> branch(member, request.effectiveOn(), supposing))
                    .ifPresent(branch -> divided.add(new Division(branch, one.of(), to)));
        }
        return divided;
    }

    /// Where the member is on the day.
    private static Optional<UnitId> branch(MemberFact member, LocalDate day, Supposing supposing) {
        return member.placements().stream()
                .filter(placement -> supposing.closes(placement.unit()))
                .filter(placement -> !placement.from().isAfter(day)
                        && placement.to().map(day::isBefore).orElse(true))
                .map(Placement::unit)
                .findFirst();
    }

    /// What is touched itself, and all above it before and after.
    private static Set<UnitId> touched(
            Supposing supposing, List<DayTree> trees, LocalDate day, UnaryOperator<Set<UUID>> visible) {
        var all = trees.stream()
                .flatMap(tree -> supposing.touched().stream().flatMap(unit -> tree.chain(unit).stream()))
                .filter(id -> supposing
                        .find(id)
                        .filter(unit -> !BELOW.contains(unit.levelAt(day)))
                        .isPresent())
                .collect(Collectors.toSet());
        var seen = visible.apply(all.stream().map(UnitId::value).collect(Collectors.toSet()));
        all.removeIf(unit -> supposing.key(unit).isEmpty() && !seen.contains(unit.value()));
        return all;
    }

    private static List<TouchedView> compared(
            Set<UnitId> units,
            Supposing supposing,
            LocalDate day,
            Map<UnitId, List<IndicatorView>> before,
            Map<UnitId, List<IndicatorView>> after) {
        return units.stream()
                .flatMap(id -> supposing.find(id).stream())
                .sorted(Tree.BY_CODE)
                .map(unit -> new TouchedView(
                        supposing.key(unit.id()).isPresent() ? null : unit.id().value(),
                        supposing.key(unit.id()).orElse(null),
                        unit.codeAt(day),
                        unit.nameAt(day),
                        unit.levelAt(day),
                        before.get(unit.id()),
                        after.get(unit.id())))
                .toList();
    }
}
