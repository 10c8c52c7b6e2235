package vn.uutu.members.roster;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;
import vn.uutu.members.dated.Recorded;
import vn.uutu.members.member.BirthDate;
import vn.uutu.members.member.Departure;
import vn.uutu.members.member.Detail;
import vn.uutu.members.member.Facts;
import vn.uutu.members.member.Gender;
import vn.uutu.members.member.Member;
import vn.uutu.members.member.MemberEvent;
import vn.uutu.members.member.Profile;
import vn.uutu.members.unit.UnitId;

/// A member while a portion of a roster is worked in: several rows may speak of it, and yet it changes once.
final class Draft {

    private final long versionBefore;
    private final Recorded recorded;
    private Member.Known member;
    private Optional<MemberEvent> firstEvent = Optional.empty();
    private Optional<Profile> restated = Optional.empty();

    private Draft(Member.Known member, long versionBefore, Recorded recorded) {
        this.member = member;
        this.versionBefore = versionBefore;
        this.recorded = recorded;
    }

    static Draft of(Member.Known known, Recorded recorded) {
        return new Draft(known, known.version(), recorded);
    }

    static Draft registered(Member.Transition transition, Recorded recorded) {
        var draft = new Draft(known(transition.member()), 0, recorded);
        draft.firstEvent = Optional.of(transition.event());
        return draft;
    }

    Member.Known member() {
        return member;
    }

    /// Its id, if it was in the register before this portion.
    Optional<UUID> knownBefore() {
        return versionBefore == 0 ? Optional.empty() : Optional.of(member.id().value());
    }

    boolean hasChanged() {
        return firstEvent.isPresent();
    }

    /// Takes over what the row says and the register does not know, or knows otherwise. Empty cells take nothing away.
    boolean restate(Facts facts, Profile profile) {
        var newFacts = merged(member.facts(), facts);
        var newProfile = merged(member.profile(), profile);
        if (newFacts.equals(member.facts()) && newProfile.equals(member.profile())) {
            return false;
        }
        become(member.change(newFacts, newProfile, recorded));
        return true;
    }

    void move(Member.Active active, UnitId unit, LocalDate on) {
        become(active.move(unit, on, recorded));
    }

    void leave(Member.Active active, Departure departure) {
        become(active.leave(departure, recorded));
    }

    /// The member with one version more than before, whatever happened to it on the way.
    Member.Known result() {
        var version = versionBefore + 1;
        return switch (member) {
            case Member.Active it -> new Member.Active(it.id(), it.facts(), it.profile(), it.placements(), version);
            case Member.Left it ->
                new Member.Left(it.id(), it.facts(), it.profile(), it.placements(), it.departure(), version);
        };
    }

    /// One event for all that happened: what happened first, with the state after the last.
    MemberEvent event(Member.Known result) {
        return switch (firstEvent.orElseThrow()) {
            case MemberEvent.Registered _ -> new MemberEvent.Registered(result, result.profile(), recorded);
            case MemberEvent.Changed _ -> new MemberEvent.Changed(result, restated, recorded);
            case MemberEvent.Moved _ -> restatedOr(result, new MemberEvent.Moved(result, recorded));
            case MemberEvent.Left _ -> restatedOr(result, new MemberEvent.Left(result, recorded));
            case MemberEvent.Reinstated _ -> restatedOr(result, new MemberEvent.Reinstated(result, recorded));
            case MemberEvent.Erased erased -> erased;
        };
    }

    private MemberEvent restatedOr(Member.Known result, MemberEvent event) {
        return restated.isPresent() ? new MemberEvent.Changed(result, restated, recorded) : event;
    }

    private void become(Member.Transition transition) {
        member = known(transition.member());
        firstEvent = firstEvent.or(() -> Optional.of(transition.event()));
        if (transition.event() instanceof MemberEvent.Changed changed) {
            restated = changed.profile().or(() -> restated);
        }
    }

    private static Member.Known known(Member member) {
        return switch (member) {
            case Member.Known known -> known;
            case Member.Erased _ -> throw new IllegalStateException("A roster erases nobody");
        };
    }

    private static Facts merged(Facts before, Facts said) {
        return new Facts(
                said.gender() == Gender.UNKNOWN ? before.gender() : said.gender(),
                said.joinedUnionOn().or(before::joinedUnionOn));
    }

    private static Profile merged(Profile before, Profile said) {
        var details = new EnumMap<Detail, String>(Detail.class);
        details.putAll(before.details());
        details.putAll(said.details());
        return new Profile(
                said.name(),
                merged(before.birth(), said.birth()),
                new Profile.Numbers(
                        said.numbers().memberCode().or(before.numbers()::memberCode),
                        said.numbers().cardNumber().or(before.numbers()::cardNumber)),
                new Profile.Sensitive(
                        said.sensitive().citizenNumber().or(before.sensitive()::citizenNumber),
                        said.sensitive().ethnicity().or(before.sensitive()::ethnicity),
                        said.sensitive().religion().or(before.sensitive()::religion)),
                details);
    }

    /// A year does not take the day away that is known of it.
    private static BirthDate merged(BirthDate before, BirthDate said) {
        return said.day().isEmpty() && said.year().equals(before.year()) ? before : said;
    }
}
