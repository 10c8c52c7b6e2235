package vn.uutu.referrals.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.knownmember.KnownMembers;
import vn.uutu.referrals.knownmember.KnownUnits;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.referral.Referrals;

/// Whether cases may be handed over by a unit: confirmed, and looked after in the unit or below it today.
@Component
class Readiness {

    private final Referrals referrals;
    private final KnownMembers members;
    private final KnownUnits units;
    private final Lineage lineage;

    Readiness(Referrals referrals, KnownMembers members, KnownUnits units, Lineage lineage) {
        this.referrals = referrals;
        this.members = members;
        this.units = units;
        this.lineage = lineage;
    }

    /// The members are held first, as events do it; only then are the cases what they will be at the end.
    ///
    /// @param path of a case in the request, by its place
    /// @return in the same order
    /// @throws Refusal 422 that names each case that is not ready
    List<Ready> require(UnitId unit, List<ReferralId> wanted, LocalDate today, Function<Integer, String> path) {
        var people =
                referrals.all(wanted).stream().map(it -> it.file().member()).toList();
        var known = members.hold(people);
        var here = within(unit, known, today);
        var cases = referrals.all(wanted).stream().collect(Collectors.toMap(Referral::id, Function.identity()));
        var ready = new ArrayList<Ready>();
        var refusal = Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, "lines-not-ready");
        for (var at = 0; at < wanted.size(); at++) {
            switch (cases.get(wanted.get(at))) {
                case Referral it
                when !here.containsKey(it.file().member()) -> refusal.andField(path.apply(at), "case-not-here");
                case Referral.Confirmed it ->
                    ready.add(new Ready(
                            it,
                            Optional.ofNullable(here.get(it.file().member())).orElseThrow()));
                case Referral _ -> refusal.andField(path.apply(at), "case-not-waiting");
                case null -> refusal.andField(path.apply(at), "case-not-here");
            }
        }
        if (ready.size() < wanted.size()) {
            throw refusal;
        }
        return ready;
    }

    /// Those whose cases are looked after in the unit or below it.
    private Map<MemberId, KnownMember> within(UnitId unit, Map<MemberId, KnownMember> known, LocalDate today) {
        var branches = known.values().stream().map(it -> it.branchOn(today)).toList();
        var holders = units.holders(today, branches);
        var below = lineage.below(unit, holders.values());
        return known.values().stream()
                .filter(it -> {
                    var branch = it.branchOn(today);
                    return below.contains(holders.getOrDefault(branch, branch));
                })
                .collect(Collectors.toMap(KnownMember::id, Function.identity()));
    }

    /// A confirmed case that may stand in the list.
    record Ready(Referral.Confirmed referral, KnownMember member) {}
}
