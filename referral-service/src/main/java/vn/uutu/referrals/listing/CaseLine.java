package vn.uutu.referrals.listing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.referrals.knownmember.KnownUnit;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.referral.Referral;

/// A case as one line of a list.
///
/// @param unit the member's branch today; code, name and sector are absent while the unit has not arrived here
/// @param step the last one taken, `lastOn` its day
record CaseLine(
        UUID id,
        UUID member,
        @Nullable String memberName,
        UUID unit,
        @Nullable String unitCode,
        @Nullable String unitName,
        @Nullable String sector,
        String status,
        String step,
        LocalDate lastOn,
        LocalDate selectedOn,
        long version) {

    static CaseLine of(Referral referral, @Nullable String name, UnitId branch, Optional<KnownUnit> unit) {
        var file = referral.file();
        var last = file.milestones().getLast();
        return new CaseLine(
                file.id().value(),
                file.member().value(),
                name,
                branch.value(),
                unit.map(KnownUnit::code).orElse(null),
                unit.flatMap(KnownUnit::name).orElse(null),
                unit.flatMap(KnownUnit::sector).orElse(null),
                referral.status(),
                last.step().code(),
                last.on(),
                file.selection().on(),
                file.version());
    }
}
