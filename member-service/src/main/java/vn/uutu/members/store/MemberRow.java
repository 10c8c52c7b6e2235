package vn.uutu.members.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.member.Departure;
import vn.uutu.members.member.Member;
import vn.uutu.members.member.Words;

/// What stands in the table `member`: nothing personal.
record MemberRow(
        UUID id,
        long version,
        String gender,
        @Nullable LocalDate joinedUnionOn,
        UUID unitId,
        @Nullable LocalDate leftOn,
        @Nullable String leftReason,
        boolean erased) {

    static MemberRow of(Member member) {
        return switch (member) {
            case Member.Active active -> of(active, Optional.empty(), false);
            case Member.Left left -> of(left, Optional.of(left.departure()), false);
            case Member.Erased erased -> of(erased, erased.departure(), true);
        };
    }

    private static MemberRow of(Member member, Optional<Departure> departure, boolean erased) {
        return new MemberRow(
                member.id().value(),
                member.version(),
                Words.of(member.facts().gender()),
                member.facts().joinedUnionOn().orElse(null),
                member.lastUnit().value(),
                departure.map(Departure::on).orElse(null),
                departure.map(Departure::reason).map(Words::of).orElse(null),
                erased);
    }
}
