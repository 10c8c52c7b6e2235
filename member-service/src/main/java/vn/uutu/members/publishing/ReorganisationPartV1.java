package vn.uutu.members.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.uutu.members.reorganisation.ReorganisationEvent;
import vn.uutu.members.reorganisation.ReorganisationEvent.Division;
import vn.uutu.members.reorganisation.ReorganisationEvent.TookEffect;

/// The contract, in code: exactly what stands in `contract/events/reorganisation.v1.schema.json`. A reorganisation is
/// announced as a whole, in parts that fit a record; each has a key of its own, so that compaction keeps all of them.
record ReorganisationPartV1(
        UUID reorganisationId,
        long version,
        Instant occurredAt,
        int part,
        int parts,
        String decisionNumber,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        String title,
        List<UnitStateV1> units,
        List<DivisionV1> divisions) {

    private static final int MOST_UNITS = 200;
    private static final int MOST_DIVISIONS = 2_000;

    static String typeOf(ReorganisationEvent event) {
        return switch (event) {
            case TookEffect _ -> "vn.uutu.reorganisation.took-effect";
        };
    }

    /// @return the parts, numbered from 1; at least one
    static List<ReorganisationPartV1> of(TookEffect event) {
        var units = afterwards(event);
        var divisions = event.divisions().stream().map(DivisionV1::of).toList();
        var parts = Math.max(1, Math.max(chunks(units.size(), MOST_UNITS), chunks(divisions.size(), MOST_DIVISIONS)));
        return IntStream.range(0, parts)
                .mapToObj(number -> part(
                        event,
                        number + 1,
                        parts,
                        chunk(units, number, MOST_UNITS),
                        chunk(divisions, number, MOST_DIVISIONS)))
                .toList();
    }

    UUID key() {
        var name = "%s/%d".formatted(reorganisationId, part);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /// Each unit once, as its last change left it.
    private static List<UnitStateV1> afterwards(TookEffect event) {
        var last = new LinkedHashMap<UUID, UnitStateV1>();
        event.units().forEach(change -> {
            var state = UnitStateV1.of(change);
            last.put(state.unitId(), state);
        });
        return List.copyOf(last.values());
    }

    private static ReorganisationPartV1 part(
            TookEffect event, int part, int parts, List<UnitStateV1> units, List<DivisionV1> divisions) {
        var reorganisation = event.reorganisation();
        var decision = reorganisation.proposal().decision();
        return new ReorganisationPartV1(
                reorganisation.id().value(),
                reorganisation.version(),
                event.recorded().at(),
                part,
                parts,
                decision.number(),
                decision.decidedOn(),
                decision.effectiveOn(),
                decision.title(),
                units,
                divisions);
    }

    private static int chunks(int size, int most) {
        return (size + most - 1) / most;
    }

    private static <T> List<T> chunk(List<T> all, int number, int most) {
        var from = Math.min(all.size(), number * most);
        return all.subList(from, Math.min(all.size(), from + most));
    }

    /// A member of a divided branch (`unitId`) belongs to `branchId` from the effective day on.
    record DivisionV1(UUID unitId, UUID memberId, UUID branchId) {

        static DivisionV1 of(Division it) {
            return new DivisionV1(
                    it.unit().value(), it.member().value(), it.branch().value());
        }
    }
}
