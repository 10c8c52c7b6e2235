package vn.uutu.reporting.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.reporting.fact.Gender;
import vn.uutu.reporting.fact.MemberFact;
import vn.uutu.reporting.fact.Placement;
import vn.uutu.reporting.fact.Position;
import vn.uutu.reporting.tree.UnitId;

/// What reporting reads of `uutu.members.v1`.
record MemberState(UUID memberId, long version, String gender, List<Placed> placements, boolean erased) {

    record Placed(UUID unitId, LocalDate from, @Nullable LocalDate to, UUID eventId, Instant recordedAt) {

        Placement placement() {
            return new Placement(new UnitId(unitId), from, Optional.ofNullable(to), eventId, recordedAt);
        }
    }

    MemberFact fact(Position position) {
        return new MemberFact(
                memberId,
                version,
                Gender.of(gender),
                erased,
                placements.stream().map(Placed::placement).toList(),
                position);
    }
}
