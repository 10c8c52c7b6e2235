package vn.uutu.referrals.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.uutu.referrals.batch.Batch;
import vn.uutu.referrals.batch.Line;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.knownmember.KnownMembers;
import vn.uutu.referrals.knownmember.KnownUnit;
import vn.uutu.referrals.knownmember.KnownUnits;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.Referrals;

/// The cases of a batch in the order of the list, each with the branch of its member, with a handful of statements for
/// all of them.
@Component
class LineUp {

    private final Referrals referrals;
    private final KnownMembers members;
    private final KnownUnits units;
    private final BatchDesk desk;

    LineUp(Referrals referrals, KnownMembers members, KnownUnits units, BatchDesk desk) {
        this.referrals = referrals;
        this.members = members;
        this.units = units;
        this.desk = desk;
    }

    List<Place> of(Batch batch) {
        var day = batch instanceof Batch.HandedOver it ? it.on() : desk.today();
        var cases = referrals.all(batch.file().referrals()).stream()
                .collect(Collectors.toMap(Referral::id, Function.identity()));
        var people = cases.values().stream().map(it -> it.file().member()).toList();
        var branches = branches(members.all(people), day);
        var known = units.on(day, branches.values());
        return batch.file().lines().stream()
                .map(line -> {
                    var referral =
                            Optional.ofNullable(cases.get(line.referral())).orElseThrow();
                    var branch = Optional.ofNullable(
                                    branches.get(referral.file().member()))
                            .orElseThrow();
                    return new Place(line, referral, branch, Optional.ofNullable(known.get(branch)));
                })
                .toList();
    }

    private Map<MemberId, UnitId> branches(Map<MemberId, KnownMember> known, LocalDate day) {
        var branches = known.values().stream().collect(Collectors.toMap(KnownMember::id, it -> it.branchOn(day)));
        var holders = units.holders(day, branches.values());
        branches.replaceAll((_, branch) -> holders.getOrDefault(branch, branch));
        return branches;
    }

    /// @param branch of the member on the day of the hand-over; before it, today
    record Place(Line line, Referral referral, UnitId branch, Optional<KnownUnit> unit) {

        MemberId member() {
            return referral.file().member();
        }
    }
}
