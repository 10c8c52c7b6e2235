package vn.uutu.referrals.referral;

/// Tells others what happened, in the transaction that saved it.
public interface ReferralEvents {

    void announce(ReferralEvent event);
}
