package vn.uutu.reporting.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.reporting.tree.Sector;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;

/// What reporting reads of `uutu.units.v1`.
record UnitState(
        UUID unitId,
        long version,
        String code,
        @Nullable String sector,
        List<Named> names,
        List<Levelled> levels,
        List<Under> parents,
        LocalDate establishedOn,
        @Nullable LocalDate closedOn,
        @Nullable List<UUID> successors,
        @Nullable UUID heldBy,
        @Nullable UUID partOf,
        @Nullable List<Coded> codes) {

    record Named(String name, LocalDate from) {}

    record Coded(String code, LocalDate from) {}

    record Levelled(String level, LocalDate from) {}

    record Under(@Nullable UUID parentId, LocalDate from) {}

    Unit unit() {
        return new Unit(
                new UnitId(unitId),
                version,
                code,
                Optional.ofNullable(sector).map(Sector::of).orElse(Sector.MIXED),
                names.stream()
                        .map(name -> new Unit.Dated(name.name(), name.from()))
                        .toList(),
                levels.stream()
                        .map(level -> new Unit.Dated(level.level(), level.from()))
                        .toList(),
                parents.stream().map(UnitState::parent).toList(),
                establishedOn,
                Optional.ofNullable(closedOn),
                holder().map(UnitId::new),
                Optional.ofNullable(partOf),
                Optional.ofNullable(codes)
                        .map(all -> all.stream()
                                .map(code -> new Unit.Dated(code.code(), code.from()))
                                .toList()));
    }

    /// A single successor holds what the unit had counted, without being named as the one that does.
    private Optional<UUID> holder() {
        return Optional.ofNullable(heldBy)
                .or(() -> Optional.ofNullable(successors)
                        .filter(all -> all.size() == 1)
                        .map(List::getFirst));
    }

    private static Unit.Parent parent(Under under) {
        return new Unit.Parent(Optional.ofNullable(under.parentId()).map(UnitId::new), under.from());
    }
}
