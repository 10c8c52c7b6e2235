package vn.uutu.referrals.meeting;

import java.util.Locale;

/// How the branch voted.
public enum Voting {
    SECRET,
    OPEN;

    /// As it stands on the wire.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for a code the contract does not know
    public static Voting of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
