package vn.uutu.reporting.rollup;

import java.util.Collection;
import java.util.Map;
import vn.uutu.reporting.fact.Contribution;
import vn.uutu.reporting.tree.UnitId;

/// Contributions whose unit is not known yet.
public interface Waiting {

    void add(Map<Contribution, Integer> contributions);

    /// What waits for these units, which from now on no longer waits.
    Map<Contribution, Integer> take(Collection<UnitId> units);
}
