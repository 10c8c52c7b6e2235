package vn.uutu.referrals.accompanying;

import java.util.Arrays;
import java.util.Optional;

/// What has to be prepared for the ceremony (domain.md §2.3, step 18), in the order of the list.
enum PreparationItem {
    PLACE("place"),
    /// Flags, portraits, the title on the wall.
    DECORATION("decoration"),
    GUESTS("guests"),
    PROGRAMME("programme"),
    /// The Union's representative reads the introduction of the member.
    INTRODUCTION("introduction"),
    /// The member has the text of the oath.
    OATH("oath");

    private final String code;

    PreparationItem(String code) {
        this.code = code;
    }

    /// As it stands on the wire.
    String code() {
        return code;
    }

    static Optional<PreparationItem> find(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
