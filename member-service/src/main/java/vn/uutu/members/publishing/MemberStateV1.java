package vn.uutu.members.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.dated.Dated;
import vn.uutu.members.member.Departure;
import vn.uutu.members.member.Member;
import vn.uutu.members.member.MemberEvent;
import vn.uutu.members.member.Words;
import vn.uutu.members.unit.UnitId;

/// The contract, in code: exactly what stands in `contract/events/member.v1.schema.json`. Nothing personal.
record MemberStateV1(
        UUID memberId,
        long version,
        Instant occurredAt,
        String gender,
        @Nullable LocalDate joinedUnionOn,
        List<Placement> placements,
        @Nullable Left left,
        boolean erased) {

    /// What happened, for those who want to know; the state is complete without it.
    static String typeOf(MemberEvent event) {
        return switch (event) {
            case MemberEvent.Registered _ -> "vn.uutu.member.registered";
            case MemberEvent.Changed _ -> "vn.uutu.member.changed";
            case MemberEvent.Moved _ -> "vn.uutu.member.moved";
            case MemberEvent.Left _ -> "vn.uutu.member.left";
            case MemberEvent.Reinstated _ -> "vn.uutu.member.reinstated";
            case MemberEvent.Erased _ -> "vn.uutu.member.erased";
        };
    }

    static MemberStateV1 of(MemberEvent event) {
        return switch (event.member()) {
            case Member.Active active -> of(active, event, Optional.empty(), false);
            case Member.Left left -> of(left, event, Optional.of(left.departure()), false);
            case Member.Erased erased -> of(erased, event, erased.departure(), true);
        };
    }

    private static MemberStateV1 of(Member member, MemberEvent event, Optional<Departure> departure, boolean erased) {
        return new MemberStateV1(
                member.id().value(),
                member.version(),
                event.recorded().at(),
                Words.of(member.facts().gender()),
                member.facts().joinedUnionOn().orElse(null),
                member.placements().entries().stream().map(Placement::of).toList(),
                departure.map(it -> new Left(it.on(), Words.of(it.reason()))).orElse(null),
                erased);
    }

    record Placement(UUID unitId, LocalDate from, @Nullable LocalDate to, UUID eventId, Instant recordedAt) {

        static Placement of(Dated<UnitId> it) {
            var period = it.period();
            var recorded = it.recorded();
            return new Placement(
                    it.value().value(), period.from(), period.to().orElse(null), recorded.eventId(), recorded.at());
        }
    }

    record Left(LocalDate on, String reason) {}
}
