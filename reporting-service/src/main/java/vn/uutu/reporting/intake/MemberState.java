package vn.uutu.reporting.intake;

import static vn.uutu.reporting.intake.Tokens.present;

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

    private static final int FIELDS = 5;

    record Placed(UUID unitId, LocalDate from, @Nullable LocalDate to, UUID eventId, Instant recordedAt) {

        private static final int FIELDS = 5;

        private static Placed of(Tokens tokens) {
            UUID unit = null;
            LocalDate from = null;
            LocalDate to = null;
            UUID event = null;
            Instant recorded = null;
            var found = 0;
            for (var name = tokens.name(); name != null; name = tokens.name()) {
                found++;
                switch (name) {
                    case "unitId" -> unit = tokens.id();
                    case "from" -> from = tokens.day();
                    case "to" -> to = tokens.dayOrNull();
                    case "eventId" -> event = tokens.id();
                    case "recordedAt" -> recorded = tokens.instant();
                    default -> {
                        tokens.skip();
                        found--;
                    }
                }
            }
            tokens.once(found, FIELDS);
            return new Placed(present(unit), present(from), to, present(event), present(recorded));
        }

        Placement placement() {
            return new Placement(new UnitId(unitId), from, Optional.ofNullable(to), eventId, recordedAt);
        }
    }

    static MemberState of(Tokens tokens) {
        UUID member = null;
        Long version = null;
        String gender = null;
        List<Placed> placements = null;
        Boolean erased = null;
        var found = 0;
        for (var name = tokens.name(); name != null; name = tokens.name()) {
            found++;
            switch (name) {
                case "memberId" -> member = tokens.id();
                case "version" -> version = tokens.number();
                case "gender" -> gender = tokens.word();
                case "placements" -> placements = tokens.objects(Placed::of);
                case "erased" -> erased = tokens.flag();
                default -> {
                    tokens.skip();
                    found--;
                }
            }
        }
        tokens.once(found, FIELDS);
        return new MemberState(
                present(member), present(version), present(gender), present(placements), present(erased));
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
