package vn.uutu.members.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.uutu.members.member.CardNumber;
import vn.uutu.members.member.CitizenNumber;
import vn.uutu.members.member.Member;
import vn.uutu.members.member.MemberCode;
import vn.uutu.members.member.Profile;
import vn.uutu.members.unit.UnitId;

/// The members that a portion of a roster may mean, found by number, or by name and birth date in a branch.
final class Drafts {

    private final List<Draft> all = new ArrayList<>();
    private final Map<String, Draft> byMemberCode = new HashMap<>();
    private final Map<CardNumber, Draft> byCardNumber = new HashMap<>();
    private final Map<CitizenNumber, Draft> byCitizenNumber = new HashMap<>();
    private final Map<Likeness, List<Draft>> byLikeness = new HashMap<>();

    void add(Draft draft) {
        all.add(draft);
        index(draft);
    }

    /// Again after a change: a number it got, or a branch it came to, finds it from now on.
    void index(Draft draft) {
        var member = draft.member();
        var numbers = member.profile().numbers();
        numbers.memberCode().ifPresent(code -> byMemberCode.put(code.key(), draft));
        numbers.cardNumber().ifPresent(card -> byCardNumber.put(card, draft));
        member.profile().sensitive().citizenNumber().ifPresent(number -> byCitizenNumber.put(number, draft));
        byLikeness
                .computeIfAbsent(Likeness.of(member.profile(), member.lastUnit()), _ -> new ArrayList<>())
                .add(draft);
    }

    Optional<Draft> withMemberCode(Profile profile) {
        return profile.numbers().memberCode().map(MemberCode::key).map(byMemberCode::get);
    }

    Optional<Draft> withCardNumber(Profile profile) {
        return profile.numbers().cardNumber().map(byCardNumber::get);
    }

    Optional<Draft> withCitizenNumber(Profile profile) {
        return profile.sensitive().citizenNumber().map(byCitizenNumber::get);
    }

    /// Somebody of that name and birth date in that branch whom no number tells apart.
    Optional<Draft> resembling(Profile profile, UnitId unit) {
        return byLikeness.getOrDefault(Likeness.of(profile, unit), List.of()).stream()
                .filter(draft -> agree(draft.member().profile(), profile))
                .findFirst();
    }

    List<Draft> changed() {
        return all.stream().filter(Draft::hasChanged).toList();
    }

    Collection<UnitId> units() {
        return all.stream().map(Draft::member).map(Member::lastUnit).distinct().toList();
    }

    private static boolean agree(Profile known, Profile said) {
        var sameBirth = known.birth().equals(said.birth())
                || known.birth().day().isEmpty()
                || said.birth().day().isEmpty();
        return sameBirth
                && !differ(known.numbers().memberCode(), said.numbers().memberCode())
                && !differ(known.numbers().cardNumber(), said.numbers().cardNumber());
    }

    private static boolean differ(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private record Likeness(String searchableName, int birthYear, UnitId unit) {

        static Likeness of(Profile profile, UnitId unit) {
            return new Likeness(
                    profile.name().searchable(), profile.birth().year().getValue(), unit);
        }
    }
}
