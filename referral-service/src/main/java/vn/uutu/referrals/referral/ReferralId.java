package vn.uutu.referrals.referral;

import java.util.UUID;

/// Names a referral.
public record ReferralId(UUID value) {}
