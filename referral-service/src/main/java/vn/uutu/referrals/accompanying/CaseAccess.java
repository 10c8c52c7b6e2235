package vn.uutu.referrals.accompanying;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.knownmember.KnownMembers;
import vn.uutu.referrals.knownmember.KnownUnits;
import vn.uutu.referrals.knownmember.MemberNames;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.referral.Referrals;
import vn.uutu.referrals.step.Recording;
import vn.uutu.referrals.step.Step;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// A case for somebody who may see names in it, or may record the Party's steps of it. "Absent" and "not yours"
/// look the same.
@Component
class CaseAccess {

    private final Referrals referrals;
    private final KnownMembers members;
    private final KnownUnits units;
    private final MemberNames names;
    private final Scopes scopes;
    private final Clock clock;

    CaseAccess(
            Referrals referrals,
            KnownMembers members,
            KnownUnits units,
            MemberNames names,
            Scopes scopes,
            Clock clock) {
        this.referrals = referrals;
        this.members = members;
        this.units = units;
        this.names = names;
        this.scopes = scopes;
        this.clock = clock;
    }

    /// Whoever reads who accompanies a member is on record like whoever reads the name.
    Referral toRead(Scope scope, ReferralId id) {
        var referral = referrals.find(id).orElseThrow(CaseAccess::notFound);
        var member = members.find(referral.file().member()).orElseThrow();
        scopes.require(scope, units.caring(member, today()).value(), Duties.readingNames());
        names.hold(member.id(), scope.subject());
        return referral;
    }

    /// The member is held until the transaction ends: nobody is erased while words are written down.
    Referral toWrite(Scope scope, ReferralId id) {
        var found = referrals.find(id).orElseThrow(CaseAccess::notFound);
        KnownMember member = members.hold(List.of(found.file().member())).values().stream()
                .findFirst()
                .orElseThrow();
        scopes.require(scope, units.caring(member, today()).value(), Duties.of(Step.PROSPECT_RECOGNISED));
        return referrals.find(id).orElseThrow(CaseAccess::notFound);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Recording.UNION));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Refusal notFound() {
        return Refusal.of(HttpStatus.NOT_FOUND, "not-found");
    }
}
