package vn.uutu.referrals.knownmember;

import java.util.Locale;

/// As the register states it; published with every case for figures.
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /// As it stands on the wire.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for a code the contract does not know
    public static Gender of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
