package vn.uutu.referrals.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who a member is, as far as cases show or match it. Does not print its values: they are personal data.
record ProfileState(
        @Nullable UUID memberId,
        long version,
        @Nullable String fullName,
        @Nullable String birthDate,
        @Nullable String memberCode,
        @Nullable String cardNumber) {

    /// The member is erased: nothing but the marker stays.
    static ProfileState erased(UUID member, long version) {
        return new ProfileState(member, version, null, null, null, null);
    }

    boolean isErased() {
        return fullName == null;
    }

    @Override
    public String toString() {
        return "profile of " + memberId;
    }
}
