package vn.uutu.reporting.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.intake.Completeness;
import vn.uutu.reporting.fact.Fact;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.fact.MemberFact;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.indicator.Definition;
import vn.uutu.reporting.indicator.Form;
import vn.uutu.reporting.indicator.Quantity;
import vn.uutu.reporting.progress.ExplanationView.LineView;
import vn.uutu.reporting.progress.ExplanationView.PositionView;
import vn.uutu.reporting.progress.ProgressView.UnitView;
import vn.uutu.reporting.rollup.Facts;
import vn.uutu.reporting.rollup.Perspective;
import vn.uutu.reporting.rollup.Trees;
import vn.uutu.reporting.target.OutsideNumber;
import vn.uutu.reporting.target.Programme;
import vn.uutu.reporting.target.Programmes;
import vn.uutu.reporting.tree.Present;
import vn.uutu.reporting.tree.Sector;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.UnitId;
import vn.uutu.reporting.tree.View;

/// Opens a figure into the facts that it is made of: by the same f(state) that its cells have added up, from the same
/// snapshot.
@Component
class Explanation {

    private static final int LINES = 100;

    /// How many facts are looked at at once.
    private static final int FACTS = 500;

    private static final String[] TOPICS = {"uutu.units.v1", "uutu.members.v1", "uutu.referrals.v1"};
    private static final UUID BEGINNING = new UUID(0, 0);

    private final Trees trees;
    private final Programmes programmes;
    private final Standings standings;
    private final Facts<MemberFact> members;
    private final Facts<ReferralFact> referrals;
    private final Completeness completeness;
    private final Present present;

    Explanation(
            Trees trees,
            Programmes programmes,
            Standings standings,
            Facts<MemberFact> members,
            Facts<ReferralFact> referrals,
            Completeness completeness,
            Present present) {
        this.trees = trees;
        this.programmes = programmes;
        this.standings = standings;
        this.members = members;
        this.referrals = referrals;
        this.completeness = completeness;
        this.present = present;
    }

    /// Empty if the unit or the programme is not known.
    ///
    /// @param question for one indicator
    /// @param side of a ratio; without meaning for others
    /// @param sector of the units that earned it; empty for all
    /// @param after the fact with which the page before ended
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<ExplanationView> of(Question question, Side side, Optional<Sector> sector, Optional<UUID> after) {
        var tree = trees.seen();
        return tree.find(new UnitId(question.unit()))
                .flatMap(unit -> programmes.find(question.programme()).map(programme -> {
                    var perspective = Perspective.of(question.view(), tree, present.today());
                    return of(question, side, sector, after, programme, Part.whole(unit, question, perspective), tree);
                }));
    }

    private ExplanationView of(
            Question question,
            Side side,
            Optional<Sector> sector,
            Optional<UUID> after,
            Programme programme,
            Part part,
            Tree tree) {
        var definition = question.indicators().getFirst();
        var whole = standings
                .of(programme, question.indicators(), List.of(part), tree)
                .getFirst();
        var standing = sector.map(
                        it -> whole.within(it, standings.packed(programme, question.indicators(), part), tree))
                .orElse(whole);
        var quantities = quantities(definition, side);
        var page = quantities.getFirst() instanceof Quantity.NewPartyMembers
                ? entries(standing, after, tree)
                : facts(explained(quantities, programme, part, standing, sector, tree), after, part, tree);
        var known = completeness.of(TOPICS);
        return new ExplanationView(
                UnitView.of(part.unit(), part.namedOn()),
                definition.code(),
                Optional.of(side.code()).filter(_ -> definition.form() instanceof Form.Ratio),
                sector.map(Sector::code),
                question.view().code(),
                question.from(),
                question.to(),
                quantities.stream()
                        .mapToLong(quantity -> standing.amount(quantity).orElse(0))
                        .sum(),
                page.lines(),
                page.next(),
                known.completeTo(),
                known.age().toMillis());
    }

    private static List<Quantity> quantities(Definition definition, Side side) {
        return switch (definition.form()) {
            case Form.Ratio(var numerator, var denominator) ->
                List.of(side == Side.NUMERATOR ? numerator : denominator);
            case Form.Count _, Form.Stock _, Form.Histogram _ ->
                definition.form().quantities().toList();
        };
    }

    private Explained explained(
            List<Quantity> quantities,
            Programme programme,
            Part part,
            Standing standing,
            Optional<Sector> sector,
            Tree tree) {
        var settings = programme.settings();
        if (quantities.getFirst() instanceof Quantity.AdmittedWhereKnown) {
            var asWas = Perspective.of(new View.AsWas(), tree, present.today());
            return Explained.of(standing.covered(), settings.countedAsAdmitted(), asWas);
        }
        var all = Explained.of(
                part,
                quantities.stream()
                        .flatMap(quantity -> quantity.measure(settings).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Measure.class))));
        return sector.map(it -> all.within(it, tree)).orElse(all);
    }

    /// The amounts that were entered, the earliest quarter first; there are never many.
    private static Page entries(Standing standing, Optional<UUID> after, Tree tree) {
        var lines = standing.covered().stream()
                .map(Covered::number)
                .sorted(Comparator.comparing(OutsideNumber::quarter).thenComparing(OutsideNumber::unit))
                .map(number -> new LineView(
                        "outside-number",
                        number.id(),
                        Optional.empty(),
                        number.quarter().toString(),
                        number.confirmedOn(),
                        unit(number.unit(), tree, number.quarter().last().atEndOfMonth()),
                        number.newPartyMembers(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        return new Page(after.isPresent() ? List.of() : lines, Optional.empty());
    }

    private Page facts(Explained explained, Optional<UUID> after, Part part, Tree tree) {
        return explained.measures().contains(Measure.MEMBERS)
                ? page("member", members, explained, after, part, tree)
                : page("referral", referrals, explained, after, part, tree);
    }

    /// A fact stands on one page as a whole.
    private static <F extends Fact> Page page(
            String kind, Facts<F> facts, Explained explained, Optional<UUID> after, Part part, Tree tree) {
        var lines = new ArrayList<LineView>();
        var last = after.orElse(BEGINNING);
        while (true) {
            var chunk = facts.ofUnits(explained.owners(), last, FACTS);
            for (var fact : chunk) {
                if (lines.size() >= LINES) {
                    return new Page(lines, Optional.of(last));
                }
                last = fact.id();
                explained.shares(fact).forEach(share -> lines.add(line(kind, fact, share, part, tree)));
            }
            if (chunk.size() < FACTS) {
                return new Page(lines, Optional.empty());
            }
        }
    }

    private static LineView line(String kind, Fact fact, Explained.Share share, Part part, Tree tree) {
        var cause = share.cause();
        return new LineView(
                kind,
                fact.id(),
                Optional.of(fact.member()),
                cause.what(),
                cause.on(),
                unit(share.unit(), tree, part.namedOn()),
                share.n(),
                Optional.of(cause.event()),
                Optional.of(cause.recordedAt()),
                Optional.of(PositionView.of("uutu.%ss.v1".formatted(kind), fact.position())));
    }

    private static UnitView unit(UnitId id, Tree tree, LocalDate day) {
        return tree.find(id).map(unit -> UnitView.of(unit, day)).orElseThrow();
    }

    private record Page(List<LineView> lines, Optional<UUID> next) {}
}
