package vn.uutu.referrals.batch;

import java.util.Optional;
import vn.uutu.referrals.referral.ReferralId;

/// One case in a batch.
///
/// @param position of the member, in words, for the list
/// @param receipt empty until the Party committee answered
public record Line(ReferralId referral, Optional<String> position, Act added, Optional<Receipt> receipt) {

    Line answered(Receipt told) {
        return new Line(referral, position, added, Optional.of(told));
    }
}
