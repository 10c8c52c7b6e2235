package vn.uutu.reporting.rollup;

import java.util.HashMap;
import java.util.Map;
import vn.uutu.reporting.fact.Contribution;
import vn.uutu.reporting.tree.DayTree;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.UnitId;

/// Takes what members of divided branches have earned, in the layer as is, to where it stands: from the unit, for which
/// it was counted like everything else, to a portion of it, or from one portion to another.
final class Parting {

    private final Map<Move, Integer> moves = new HashMap<>();

    private record Move(Contribution contribution, UnitId from, UnitId to) {}

    void add(Contribution contribution, int n, UnitId from, UnitId to) {
        if (!from.equals(to)) {
            moves.merge(new Move(contribution, from, to), n, Integer::sum);
        }
    }

    /// What a unit that is not known has counted waits as a whole, and is parted when the unit is there.
    void into(Deltas deltas, Tree tree, DayTree today) {
        moves.forEach((move, n) -> tree.find(move.contribution().unit())
                .filter(_ -> n != 0)
                .ifPresent(unit -> deltas.move(move.contribution(), n, unit.sector(), move.from(), move.to(), today)));
    }
}
