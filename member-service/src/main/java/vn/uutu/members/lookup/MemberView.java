package vn.uutu.members.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.member.CardNumber;
import vn.uutu.members.member.CitizenNumber;
import vn.uutu.members.member.Departure;
import vn.uutu.members.member.Member;
import vn.uutu.members.member.MemberCode;
import vn.uutu.members.member.Profile;
import vn.uutu.members.member.Words;

/// A member as somebody with the right to names sees it; `sensitive` only for those with the right to that, too.
record MemberView(
        UUID id,
        UUID unit,
        String fullName,
        String birthDate,
        String gender,
        @Nullable LocalDate joinedUnionOn,
        @Nullable String memberCode,
        @Nullable String cardNumber,
        Map<String, String> details,
        List<Placement> placements,
        @Nullable Left left,
        List<Reinstatements.Reinstatement> reinstatements,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Sensitive sensitive,
        long version) {

    static MemberView of(
            Member.Known member,
            List<Placement> placements,
            List<Reinstatements.Reinstatement> reinstatements,
            boolean withSensitiveData) {
        var profile = member.profile();
        return new MemberView(
                member.id().value(),
                member.lastUnit().value(),
                profile.name().value(),
                profile.birth().text(),
                Words.of(member.facts().gender()),
                member.facts().joinedUnionOn().orElse(null),
                profile.numbers().memberCode().map(MemberCode::value).orElse(null),
                profile.numbers().cardNumber().map(CardNumber::value).orElse(null),
                details(profile),
                placements,
                departure(member).map(Left::of).orElse(null),
                reinstatements,
                withSensitiveData ? Sensitive.of(profile.sensitive()) : null,
                member.version());
    }

    private static Optional<Departure> departure(Member.Known member) {
        return switch (member) {
            case Member.Active _ -> Optional.empty();
            case Member.Left left -> Optional.of(left.departure());
        };
    }

    private static Map<String, String> details(Profile profile) {
        var details = new LinkedHashMap<String, String>();
        profile.details().forEach((detail, text) -> details.put(Words.of(detail), text));
        return details;
    }

    record Placement(
            UUID unit,
            String unitCode,
            String unitName,
            LocalDate from,
            @Nullable LocalDate to) {}

    record Left(LocalDate on, String reason) {

        static Left of(Departure departure) {
            return new Left(departure.on(), Words.of(departure.reason()));
        }
    }

    record Sensitive(
            @Nullable String citizenNumber,
            @Nullable String ethnicity,
            @Nullable String religion) {

        static Sensitive of(Profile.Sensitive sensitive) {
            return new Sensitive(
                    sensitive.citizenNumber().map(CitizenNumber::value).orElse(null),
                    sensitive.ethnicity().orElse(null),
                    sensitive.religion().orElse(null));
        }
    }
}
