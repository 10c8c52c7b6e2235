package vn.uutu.referrals.referral;

/// What a case becomes, and the fact that is announced. Never one without the other.
public record Transition(Referral referral, ReferralEvent event) {}
