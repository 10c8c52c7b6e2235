package vn.uutu.referrals.referral;

import vn.uutu.referrals.step.Recording;

/// What happened to a case; carries the case as it is afterwards.
public sealed interface ReferralEvent {

    Referral referral();

    Recording recording();

    record Selected(Referral.Selected referral, Recording recording) implements ReferralEvent {}

    record Confirmed(Referral.Confirmed referral, Recording recording) implements ReferralEvent {}

    record HandedOver(Referral.HandedOver referral, Recording recording) implements ReferralEvent {}

    record Resolved(Referral.Resolved referral, Recording recording) implements ReferralEvent {}

    record ClassCompleted(Referral.Open referral, Recording recording) implements ReferralEvent {}

    record ProspectRecognised(Referral.Open referral, Recording recording) implements ReferralEvent {}

    record CellVoted(Referral referral, Recording recording) implements ReferralEvent {}

    record CommitteeVoted(Referral referral, Recording recording) implements ReferralEvent {}

    record Admitted(Referral.Admitted referral, Recording recording) implements ReferralEvent {}

    record CeremonyHeld(Referral.Admitted referral, Recording recording) implements ReferralEvent {}

    record MadeOfficial(Referral.Official referral, Recording recording) implements ReferralEvent {}

    record Removed(Referral.Removed referral, Recording recording) implements ReferralEvent {}

    record Exited(Referral.Exited referral, Recording recording) implements ReferralEvent {}

    record Attributed(Referral referral, Recording recording) implements ReferralEvent {}

    record Corrected(Referral referral, Recording recording) implements ReferralEvent {}

    record Retracted(Referral referral, Recording recording) implements ReferralEvent {}
}
