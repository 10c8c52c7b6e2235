package vn.uutu.reporting.rollup;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.uutu.reporting.fact.MemberFact;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.tree.DayTree;
import vn.uutu.reporting.tree.Division;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;

/// All of history on a tree that is not, and may never be: nothing is written. The cells are those that are stored;
/// what
/// divided branches would fall into is counted from their facts.
public final class Supposed {

    private final DayTree tree;
    private final Perspective perspective;
    private final Map<UnitId, Map<Cell, Counts>> portions;

    private Supposed(DayTree tree, Perspective perspective, Map<UnitId, Map<Cell, Counts>> portions) {
        this.tree = tree;
        this.perspective = perspective;
        this.portions = portions;
    }

    /// @param changed units as they would be, new ones too
    /// @param day on whose tree all months are laid
    public static Supposed of(
            Tree tree,
            Collection<Unit> changed,
            Collection<Division> divided,
            LocalDate day,
            Facts<MemberFact> members,
            Facts<ReferralFact> referrals) {
        var supposed = tree.with(changed, divided, tree.version(), tree.asIsDay());
        var units = supposed.placedOtherwise(tree);
        var moved = new HashMap<Move, Map<Cell, Counts>>();
        Stream.of(members, referrals)
                .flatMap(facts -> Facts.allOf(facts, units))
                .forEach(fact -> fact.contribute((contribution, n) -> {
                    var unit = contribution.unit();
                    var move = new Move(tree.place(unit, fact.member()), supposed.place(unit, fact.member()));
                    tree.find(unit)
                            .filter(_ -> move.isOne())
                            .ifPresent(known -> moved.computeIfAbsent(move, _ -> new HashMap<>())
                                    .computeIfAbsent(
                                            new Cell(Layer.AS_IS, contribution.measure(), contribution.month()),
                                            _ -> Counts.none())
                                    .add(known.sector(), contribution.gender(), n));
                }));
        var asked = supposed.on(day).with(parents(moved.keySet(), Move::to));
        var laid = tree.on(tree.asIsDay()).with(parents(moved.keySet(), Move::from));
        var portions = new HashMap<UnitId, Map<Cell, Counts>>();
        moved.forEach((move, cells) -> portions.put(move.node(), cells));
        return new Supposed(supposed.on(day), new OneTree(supposed, day, asked, laid), portions);
    }

    /// From where something is counted to where it would be: a node of its own in both trees.
    private record Move(UnitId from, UnitId to) {

        boolean isOne() {
            return !from.equals(to);
        }

        UnitId node() {
            return new UnitId(UUID.nameUUIDFromBytes((from + " to " + to).getBytes(StandardCharsets.US_ASCII)));
        }
    }

    private static Map<UnitId, UnitId> parents(Collection<Move> moves, Function<Move, UnitId> place) {
        return moves.stream().collect(Collectors.toMap(Move::node, place));
    }

    /// That of the day.
    public DayTree tree() {
        return tree;
    }

    public Perspective perspective() {
        return perspective;
    }

    Map<UnitId, Map<Cell, Counts>> portions() {
        return portions;
    }

    /// The stored figures, and those of what divided branches would fall into.
    public Figures over(Figures stored) {
        return new WithPortions(stored, portions);
    }
}
