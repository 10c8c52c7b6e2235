package vn.uutu.members.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.unit.ReorganisationId;
import vn.uutu.members.unit.Sector;
import vn.uutu.members.unit.Unit;
import vn.uutu.members.unit.UnitId;

/// A unit as it stands in its table.
record UnitRow(
        UUID id,
        long version,
        @Nullable String sector,
        LocalDate establishedOn,
        @Nullable LocalDate closedOn,
        List<UUID> predecessors,
        List<UUID> successors,
        @Nullable UUID heldBy,
        @Nullable UUID partOf) {

    static UnitRow of(Unit unit) {
        return switch (unit) {
            case Unit.Alive alive -> of(alive, null);
            case Unit.Closed closed -> of(closed, closed.on());
        };
    }

    private static UnitRow of(Unit unit, @Nullable LocalDate closedOn) {
        var identity = unit.identity();
        return new UnitRow(
                identity.id().value(),
                unit.version(),
                identity.sector().map(Sector::code).orElse(null),
                unit.history().establishedOn(),
                closedOn,
                ids(identity.predecessors()),
                ids(unit.succession().successors()),
                unit.succession().heldBy().map(UnitId::value).orElse(null),
                unit.partOf().map(ReorganisationId::value).orElse(null));
    }

    private static List<UUID> ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
