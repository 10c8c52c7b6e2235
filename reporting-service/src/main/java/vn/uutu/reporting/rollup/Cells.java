package vn.uutu.reporting.rollup;

import java.util.Collection;
import java.util.Map;
import vn.uutu.reporting.tree.UnitId;

/// The stored cells.
public interface Cells {

    /// All cells of these units in a layer.
    Map<UnitId, Map<Cell, Counts>> of(Layer layer, Collection<UnitId> units);

    void add(Deltas deltas);
}
