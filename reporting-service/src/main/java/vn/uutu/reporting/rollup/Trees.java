package vn.uutu.reporting.rollup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.uutu.reporting.tree.Division;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;

/// The stored tree and its version, which folds share and tree changes hold alone.
public interface Trees {

    /// The tree as the present transaction sees it.
    Tree seen();

    /// The tree, which cannot change until the transaction ends. Other folds may go on.
    Tree lockedForCounting();

    /// The tree; until the transaction ends nobody else counts or changes it.
    Tree lockedForChange();

    /// Stores units, divisions, and the day on whose tree the figures "as is" are laid from now on.
    ///
    /// @param tree the one that is locked for change
    /// @return the next version of it
    Tree save(Tree tree, Collection<Unit> changed, Collection<Division> divided, LocalDate asIsDay);

    /// States that would make a circle while another unit's state is still on its way.
    List<Unit> waiting();

    /// Replaces what waits.
    void keepWaiting(Collection<Unit> units, Collection<UnitId> noLonger);
}
