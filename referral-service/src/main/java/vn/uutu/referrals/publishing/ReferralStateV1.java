package vn.uutu.referrals.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.ReferralEvent;
import vn.uutu.referrals.step.Step;

/// The contract, in code: exactly what stands in `contract/events`. Changing a field here breaks other people.
record ReferralStateV1(
        UUID referralId,
        long version,
        Instant occurredAt,
        UUID memberId,
        String gender,
        LocalDate ruleSet,
        String status,
        List<Milestone> milestones,
        @Nullable Exit exit,
        @Nullable Removal removal) {

    record Milestone(String kind, LocalDate on, UUID unitId, UUID eventId, Instant recordedAt) {

        static Milestone of(vn.uutu.referrals.step.Milestone it) {
            var recording = it.recording();
            return new Milestone(it.step().code(), it.on(), it.unit().value(), recording.event(), recording.at());
        }
    }

    record Exit(LocalDate on, String kind, String reason) {}

    record Removal(LocalDate on, String reason) {}

    static ReferralStateV1 of(ReferralEvent event) {
        var file = event.referral().file();
        return new ReferralStateV1(
                file.id().value(),
                file.version(),
                event.recording().at(),
                file.member().value(),
                file.gender().code(),
                file.rules().validFrom(),
                event.referral().status(),
                file.milestones().stream().map(Milestone::of).toList(),
                exitOf(event.referral()),
                removalOf(event.referral()));
    }

    /// What happened, for those who want to know; the state is complete without it.
    static String typeOf(ReferralEvent event) {
        return switch (event) {
            case ReferralEvent.Selected _ -> "vn.uutu.referral.selected";
            case ReferralEvent.Confirmed _ -> "vn.uutu.referral.confirmed";
            case ReferralEvent.HandedOver _ -> "vn.uutu.referral.handed-over";
            case ReferralEvent.Resolved _ -> "vn.uutu.referral.resolved";
            case ReferralEvent.ClassCompleted _ -> "vn.uutu.referral.class-completed";
            case ReferralEvent.ProspectRecognised _ -> "vn.uutu.referral.prospect-recognised";
            case ReferralEvent.CellVoted _ -> "vn.uutu.referral.cell-voted";
            case ReferralEvent.CommitteeVoted _ -> "vn.uutu.referral.committee-voted";
            case ReferralEvent.Admitted _ -> "vn.uutu.referral.admitted";
            case ReferralEvent.CeremonyHeld _ -> "vn.uutu.referral.ceremony-held";
            case ReferralEvent.MadeOfficial _ -> "vn.uutu.referral.made-official";
            case ReferralEvent.Removed _ -> "vn.uutu.referral.removed";
            case ReferralEvent.Exited _ -> "vn.uutu.referral.exited";
            case ReferralEvent.Attributed _ -> "vn.uutu.referral.attributed";
            case ReferralEvent.Corrected _ -> "vn.uutu.referral.corrected";
            case ReferralEvent.Retracted _ -> "vn.uutu.referral.retracted";
        };
    }

    private static @Nullable Exit exitOf(Referral referral) {
        return switch (referral) {
            case Referral.Exited it ->
                new Exit(
                        it.file().milestone(Step.EXITED).orElseThrow().on(),
                        it.exit().kind().code(),
                        it.exit().reason());
            case Referral.Open _, Referral.Decided _ -> null;
        };
    }

    private static @Nullable Removal removalOf(Referral referral) {
        return switch (referral) {
            case Referral.Removed it ->
                new Removal(
                        it.file().milestone(Step.REMOVED).orElseThrow().on(),
                        it.exit().reason());
            case Referral.Open _, Referral.Admitted _, Referral.Official _, Referral.Exited _ -> null;
        };
    }
}
