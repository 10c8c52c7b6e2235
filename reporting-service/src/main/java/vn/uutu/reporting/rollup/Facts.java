package vn.uutu.reporting.rollup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.uutu.reporting.fact.Fact;
import vn.uutu.reporting.tree.UnitId;

/// The stored facts of one kind.
public interface Facts<F extends Fact> {

    Map<UUID, F> find(Collection<UUID> ids);

    /// Those that have counted anything in one of these units, in the order of their ids, after that one.
    List<F> ofUnits(Collection<UnitId> units, UUID after, int most);

    /// Adds these facts or replaces their older versions.
    void save(Collection<F> facts);
}
