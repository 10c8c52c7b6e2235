package vn.uutu.members.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        List<UUID> successors) {

    static UnitRow of(Unit unit) {
        return switch (unit) {
            case Unit.Alive alive -> of(alive, null, List.of());
            case Unit.Closed closed -> of(closed, closed.on(), closed.successors());
        };
    }

    private static UnitRow of(Unit unit, @Nullable LocalDate closedOn, List<UnitId> successors) {
        var identity = unit.identity();
        return new UnitRow(
                identity.id().value(),
                unit.version(),
                identity.sector().map(Sector::code).orElse(null),
                unit.history().establishedOn(),
                closedOn,
                ids(identity.predecessors()),
                ids(successors));
    }

    private static List<UUID> ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
