package vn.uutu.members.registration;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who somebody is, as the wire writes it; nothing checked yet.
record PersonalData(
        String fullName,
        String birthDate,
        String gender,
        @Nullable LocalDate joinedUnionOn,
        @Nullable String memberCode,
        @Nullable String cardNumber,
        @Nullable String citizenNumber,
        @Nullable String ethnicity,
        @Nullable String religion,
        Map<String, String> details) {

    /// Never shows what it holds.
    @Override
    public String toString() {
        return "PersonalData[]";
    }
}
