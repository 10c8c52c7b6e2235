package vn.uutu.members.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.dated.Dated;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.ReorganisationId;
import vn.uutu.members.unit.Sector;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitEvent;
import vn.uutu.members.unit.UnitId;

/// The contract, in code: exactly what stands in `contract/events/unit.v1.schema.json`.
record UnitStateV1(
        UUID unitId,
        long version,
        Instant occurredAt,
        String code,
        List<Code> codes,
        @Nullable String sector,
        List<Name> names,
        List<LevelHeld> levels,
        List<Parent> parents,
        LocalDate establishedOn,
        @Nullable LocalDate closedOn,
        List<UUID> predecessors,
        List<UUID> successors,
        @Nullable UUID heldBy,
        @Nullable UUID partOf) {

    /// What happened, for those who want to know; the state is complete without it.
    static String typeOf(UnitEvent event) {
        return switch (event) {
            case UnitEvent.Established _ -> "vn.uutu.unit.established";
            case UnitEvent.Recoded _ -> "vn.uutu.unit.recoded";
            case UnitEvent.Renamed _ -> "vn.uutu.unit.renamed";
            case UnitEvent.Relevelled _ -> "vn.uutu.unit.relevelled";
            case UnitEvent.Moved _ -> "vn.uutu.unit.moved";
            case UnitEvent.Closed _ -> "vn.uutu.unit.closed";
            case UnitEvent.Corrected _ -> "vn.uutu.unit.corrected";
        };
    }

    static UnitStateV1 of(UnitEvent event) {
        var unit = event.unit();
        var identity = unit.identity();
        var history = unit.history();
        return new UnitStateV1(
                identity.id().value(),
                unit.version(),
                event.recorded().at(),
                unit.code().value(),
                history.codes().entries().stream().map(Code::of).toList(),
                identity.sector().map(Sector::code).orElse(null),
                history.names().entries().stream().map(Name::of).toList(),
                history.levels().entries().stream().map(LevelHeld::of).toList(),
                history.parents().entries().stream().map(Parent::of).toList(),
                history.establishedOn(),
                unit.life().to().orElse(null),
                ids(identity.predecessors()),
                ids(unit.succession().successors()),
                unit.succession().heldBy().map(UnitId::value).orElse(null),
                unit.partOf().map(ReorganisationId::value).orElse(null));
    }

    private static List<UUID> ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }

    record Code(String code, LocalDate from, @Nullable LocalDate to, UUID eventId, Instant recordedAt) {

        static Code of(Dated<UnitCode> it) {
            var period = it.period();
            var recorded = it.recorded();
            return new Code(
                    it.value().value(), period.from(), period.to().orElse(null), recorded.eventId(), recorded.at());
        }
    }

    record Name(String name, LocalDate from, @Nullable LocalDate to, UUID eventId, Instant recordedAt) {

        static Name of(Dated<String> it) {
            var recorded = it.recorded();
            return new Name(
                    it.value(), it.period().from(), it.period().to().orElse(null), recorded.eventId(), recorded.at());
        }
    }

    record LevelHeld(String level, LocalDate from, @Nullable LocalDate to, UUID eventId, Instant recordedAt) {

        static LevelHeld of(Dated<Level> it) {
            var period = it.period();
            var recorded = it.recorded();
            return new LevelHeld(
                    it.value().code(), period.from(), period.to().orElse(null), recorded.eventId(), recorded.at());
        }
    }

    record Parent(
            @Nullable UUID parentId,
            LocalDate from,
            @Nullable LocalDate to,
            UUID eventId,
            Instant recordedAt) {

        static Parent of(Dated<Optional<UnitId>> it) {
            var parent = it.value().map(UnitId::value).orElse(null);
            var recorded = it.recorded();
            return new Parent(
                    parent, it.period().from(), it.period().to().orElse(null), recorded.eventId(), recorded.at());
        }
    }
}
