package vn.uutu.reporting.tree;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What those members have earned in a unit who all went the same way when it, or who held it since, was divided: a
/// node
/// in the tree of a day that stands for no unit and is never shown.
///
/// @param way from the unit that earned it to where the last division led
record Portion(UnitId id, List<UnitId> way) {

    static Portion of(List<UnitId> way) {
        var name = way.stream().map(UnitId::toString).collect(Collectors.joining(" "));
        return new Portion(new UnitId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII))), way);
    }

    /// On the day it has come as far as the units on its way are closed. Where the next one holds the one before
    /// anyhow, it stays with that one.
    UnitId parentOn(LocalDate day, Function<UnitId, Optional<Unit>> units) {
        var at = 0;
        while (at < way.size() - 1
                && units.apply(way.get(at)).filter(unit -> unit.isClosedOn(day)).isPresent()) {
            at++;
        }
        while (at > 0 && isHeld(at - 1, units)) {
            at--;
        }
        return way.get(at);
    }

    private boolean isHeld(int at, Function<UnitId, Optional<Unit>> units) {
        return units.apply(way.get(at))
                .flatMap(Unit::heldBy)
                .filter(way.get(at + 1)::equals)
                .isPresent();
    }
}
