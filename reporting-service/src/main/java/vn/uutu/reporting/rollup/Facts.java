package vn.uutu.reporting.rollup;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.uutu.reporting.fact.Fact;

/// The stored facts of one kind.
public interface Facts<F extends Fact> {

    Map<UUID, F> find(Collection<UUID> ids);

    /// Adds these facts or replaces their older versions.
    void save(Collection<F> facts);
}
