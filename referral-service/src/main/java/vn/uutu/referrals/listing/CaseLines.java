package vn.uutu.referrals.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.knownmember.KnownMembers;
import vn.uutu.referrals.knownmember.KnownUnits;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.MemberNames;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.referral.Referrals;
import vn.uutu.referrals.step.Recording;
import vn.uutu.scope.Scope;

/// Makes the lines of a list, with a handful of statements for all of them.
@Component
class CaseLines {

    private final Referrals referrals;
    private final KnownMembers members;
    private final KnownUnits units;
    private final MemberNames names;
    private final Clock clock;

    CaseLines(Referrals referrals, KnownMembers members, KnownUnits units, MemberNames names, Clock clock) {
        this.referrals = referrals;
        this.members = members;
        this.units = units;
        this.names = names;
        this.clock = clock;
    }

    /// In the same order.
    List<CaseLine> of(List<ReferralId> ids, Scope scope) {
        var byId = referrals.all(ids).stream().collect(Collectors.toMap(Referral::id, Function.identity()));
        var cases = ids.stream().map(byId::get).toList();
        var people = cases.stream().map(it -> it.file().member()).toList();
        var today = LocalDate.now(clock.withZone(Recording.UNION));
        var branches = members.all(people).values().stream()
                .collect(Collectors.toMap(it -> it.id(), it -> it.branchOn(today)));
        var holders = units.holders(today, branches.values());
        var known = units.on(today, holders.values());
        var named = scope.having(Duties.readingNames()).isEmpty()
                ? Map.<MemberId, String>of()
                : names.read(people, scope.subject());
        return cases.stream()
                .map(it -> {
                    var member = it.file().member();
                    var branch = branches.getOrDefault(member, lastBranch(it));
                    var unit = holders.getOrDefault(branch, branch);
                    return CaseLine.of(it, named.get(member), unit, Optional.ofNullable(known.get(unit)));
                })
                .toList();
    }

    private static UnitId lastBranch(Referral referral) {
        return referral.file().milestones().getLast().unit();
    }
}
