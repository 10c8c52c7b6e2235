package vn.uutu.members.registration;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.member.CardNumber;
import vn.uutu.members.member.CitizenNumber;
import vn.uutu.members.member.MemberCode;

/// A merge patch (RFC 7396): what is absent stays, `null` takes away, anything else is put in its place.
record Patch(
        @Nullable String fullName,
        @Nullable String birthDate,
        @Nullable @Pattern(regexp = "male|female|unknown") String gender,
        @Nullable Optional<LocalDate> joinedUnionOn,
        @Nullable Optional<String> memberCode,
        @Nullable Optional<String> cardNumber,
        @Nullable Optional<String> citizenNumber,
        @Nullable Optional<String> ethnicity,
        @Nullable Optional<String> religion,
        @Nullable Map<String, @Nullable String> details) {

    PersonalData on(Checked.Person person) {
        var profile = person.profile();
        var sensitive = profile.sensitive();
        return new PersonalData(
                Optional.ofNullable(fullName).orElse(profile.name().value()),
                Optional.ofNullable(birthDate).orElse(profile.birth().text()),
                Optional.ofNullable(gender)
                        .orElse(person.facts().gender().name().toLowerCase(Locale.ROOT)),
                patched(joinedUnionOn, person.facts().joinedUnionOn()),
                patched(memberCode, profile.numbers().memberCode().map(MemberCode::value)),
                patched(cardNumber, profile.numbers().cardNumber().map(CardNumber::value)),
                patched(citizenNumber, sensitive.citizenNumber().map(CitizenNumber::value)),
                patched(ethnicity, sensitive.ethnicity()),
                patched(religion, sensitive.religion()),
                patchedDetails(Details.of(profile)));
    }

    private static <T> @Nullable T patched(@Nullable Optional<T> patch, Optional<T> present) {
        return (patch == null ? present : patch).orElse(null);
    }

    private Map<String, String> patchedDetails(Map<String, String> present) {
        var patched = new HashMap<>(present);
        if (details != null) {
            details.forEach((word, text) -> {
                if (text == null) {
                    patched.remove(word);
                } else {
                    patched.put(word, text);
                }
            });
        }
        return patched;
    }
}
