package vn.uutu.reporting.rollup;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.uutu.reporting.tree.Division;
import vn.uutu.reporting.tree.Unit;

/// Reorganisations as they are announced: in parts, of which none holds before all are there.
public interface Reorganisations {

    /// Repeats change nothing.
    void keep(Collection<Part> parts);

    /// Those of these of which every part is there.
    Set<UUID> whole(Collection<UUID> ids);

    /// What these make of the units they touch.
    List<Unit> units(Collection<UUID> ids);

    /// Where the members of the branches went that these divide.
    List<Division> divisions(Collection<UUID> ids);

    /// @param number from 1 to `of`
    record Part(UUID reorganisation, int number, int of, List<Unit> units, List<Division> divisions) {}
}
