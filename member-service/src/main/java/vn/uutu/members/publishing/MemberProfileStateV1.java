package vn.uutu.members.publishing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.member.CardNumber;
import vn.uutu.members.member.Member;
import vn.uutu.members.member.MemberCode;
import vn.uutu.members.member.Profile;

/// The contract, in code: exactly what stands in `contract/events/member-profile.v1.schema.json`.
record MemberProfileStateV1(
        UUID memberId,
        long version,
        String fullName,
        String birthDate,
        @Nullable String memberCode,
        @Nullable String cardNumber) {

    static final String STATED = "vn.uutu.member-profile.stated";
    static final String ERASED = "vn.uutu.member-profile.erased";

    static MemberProfileStateV1 of(Member member, Profile profile) {
        return new MemberProfileStateV1(
                member.id().value(),
                member.version(),
                profile.name().value(),
                profile.birth().text(),
                profile.numbers().memberCode().map(MemberCode::value).orElse(null),
                profile.numbers().cardNumber().map(CardNumber::value).orElse(null));
    }
}
