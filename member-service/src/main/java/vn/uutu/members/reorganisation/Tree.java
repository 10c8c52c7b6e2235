package vn.uutu.members.reorganisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitId;

/// The whole organisation as it is recorded for a day.
public record Tree(LocalDate day, Map<UnitId, Place> units) {

    public record Place(UnitId id, UnitCode code, String name, Level level, Optional<UnitId> parent) {}

    boolean has(UnitId unit) {
        return units.containsKey(unit);
    }

    Optional<UnitId> parentOf(UnitId unit) {
        return Optional.ofNullable(units.get(unit)).flatMap(Place::parent);
    }

    /// Whether the unit is that one, or stands below it.
    boolean isWithin(UnitId unit, UnitId root) {
        var at = Optional.of(unit);
        while (at.isPresent() && !at.get().equals(root)) {
            at = parentOf(at.get());
        }
        return at.isPresent();
    }
}
