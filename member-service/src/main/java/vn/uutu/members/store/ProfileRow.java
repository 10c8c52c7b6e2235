package vn.uutu.members.store;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.member.CardNumber;
import vn.uutu.members.member.MemberCode;
import vn.uutu.members.member.Profile;
import vn.uutu.members.member.Words;

/// What stands in the table `member_profile`; bytes as `\x…`, the way PostgreSQL reads them.
record ProfileRow(
        UUID memberId,
        String fullName,
        String searchableName,
        int birthYear,
        @Nullable LocalDate birthDate,
        @Nullable String memberCode,
        @Nullable String memberCodeKey,
        @Nullable String cardNumber,
        @Nullable String citizenNumber,
        @Nullable String citizenNumberHash,
        @Nullable String ethnicity,
        @Nullable String religion,
        Map<String, String> details) {

    static final String CITIZEN_NUMBER = "citizen_number";
    static final String ETHNICITY = "ethnicity";
    static final String RELIGION = "religion";

    static ProfileRow of(UUID id, Profile profile, Vault vault) {
        var sensitive = profile.sensitive();
        var code = profile.numbers().memberCode();
        return new ProfileRow(
                id,
                profile.name().value(),
                profile.name().searchable(),
                profile.birth().year().getValue(),
                profile.birth().day().orElse(null),
                code.map(MemberCode::value).orElse(null),
                code.map(MemberCode::key).orElse(null),
                profile.numbers().cardNumber().map(CardNumber::value).orElse(null),
                sensitive
                        .citizenNumber()
                        .map(number -> sealed(vault, id, CITIZEN_NUMBER, number.value()))
                        .orElse(null),
                sensitive
                        .citizenNumber()
                        .map(number -> hex(vault.hash(number.value())))
                        .orElse(null),
                sensitive
                        .ethnicity()
                        .map(text -> sealed(vault, id, ETHNICITY, text))
                        .orElse(null),
                sensitive
                        .religion()
                        .map(text -> sealed(vault, id, RELIGION, text))
                        .orElse(null),
                details(profile));
    }

    private static Map<String, String> details(Profile profile) {
        var details = new TreeMap<String, String>();
        profile.details().forEach((detail, text) -> details.put(Words.of(detail), text));
        return details;
    }

    private static String sealed(Vault vault, UUID id, String column, String text) {
        return hex(vault.seal(id, column, text));
    }

    static String hex(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }
}
