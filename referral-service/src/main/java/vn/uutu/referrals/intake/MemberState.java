package vn.uutu.referrals.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.referrals.knownmember.Gender;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.UnitId;

/// What cases need of a published member; the rest is ignored.
record MemberState(
        @Nullable UUID memberId,
        long version,
        @Nullable String gender,
        @Nullable List<Placement> placements,
        boolean erased) {

    record Placement(UUID unitId, LocalDate from, @Nullable LocalDate to) {

        vn.uutu.referrals.knownmember.Placement known() {
            var open = vn.uutu.referrals.knownmember.Placement.OPEN;
            return new vn.uutu.referrals.knownmember.Placement(new UnitId(unitId), from, to == null ? open : to);
        }
    }

    /// @throws NotUnderstood when something is missing that every state has
    VersionedMember known() throws NotUnderstood {
        if (memberId == null || version < 1 || gender == null || placements == null || placements.isEmpty()) {
            throw new NotUnderstood("memberId, version, gender and placements are needed");
        }
        var known = placements.stream().map(Placement::known).toList();
        return new VersionedMember(new KnownMember(new MemberId(memberId), Gender.of(gender), known, erased), version);
    }
}
