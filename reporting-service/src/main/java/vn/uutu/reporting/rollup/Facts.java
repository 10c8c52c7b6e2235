package vn.uutu.reporting.rollup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.uutu.reporting.fact.Fact;
import vn.uutu.reporting.tree.UnitId;

/// The stored facts of one kind.
public interface Facts<F extends Fact> {

    /// How many are looked at at once.
    int AT_ONCE = 500;

    Map<UUID, F> find(Collection<UUID> ids);

    /// Those that have counted anything in one of these units, in the order of their ids, after that one.
    List<F> ofUnits(Collection<UnitId> units, UUID after, int most);

    /// The same, all of them.
    static <F extends Fact> Stream<F> allOf(Facts<F> facts, Collection<UnitId> units) {
        if (units.isEmpty()) {
            return Stream.of();
        }
        return Stream.iterate(
                        facts.ofUnits(units, new UUID(0, 0), AT_ONCE),
                        chunk -> !chunk.isEmpty(),
                        chunk -> facts.ofUnits(units, chunk.getLast().id(), AT_ONCE))
                .flatMap(List::stream);
    }

    /// Adds these facts or replaces their older versions.
    void save(Collection<F> facts);
}
