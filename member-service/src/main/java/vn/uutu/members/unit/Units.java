package vn.uutu.members.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.uutu.members.dated.Period;

/// All units, as if they were in memory.
public interface Units {

    Optional<Unit> find(UnitId id);

    default Unit get(UnitId id) {
        return find(id).orElseThrow(() -> new UnitProblem.NotFound(id));
    }

    /// The units that have one of these codes on any day.
    List<Unit> withCodes(Collection<UnitCode> codes);

    /// Those of them that there are, in no order.
    List<Unit> all(Collection<UnitId> ids);

    /// The parents in time of the unit and of all that can be reached from it upwards, on any day.
    Ancestry above(UnitId id);

    /// The days on which these units exist. Until the end of the transaction none of them can be closed.
    Map<UnitId, Period> livesOf(Collection<UnitId> ids);

    /// Whether a unit has children, or members, on that day or later.
    boolean isNeededFrom(UnitId id, LocalDate day);

    Set<Level> levels();

    Set<Sector> sectors();

    /// Tree changes happen one after the other: until the end of the transaction nobody else changes the tree.
    void lockTree();

    /// Adds new units, or replaces the previous versions of known ones.
    ///
    /// @throws UnitProblem.ChangedMeanwhile if someone else was faster
    void save(Collection<? extends Unit> units);

    /// Whether no other unit has the code on any of these days.
    default boolean isCodeFree(UnitCode code, Period period, UnitId unit) {
        return withCodes(Set.of(code)).stream()
                .filter(other -> !other.id().equals(unit))
                .noneMatch(other -> other.history().hasCode(code, period));
    }
}
