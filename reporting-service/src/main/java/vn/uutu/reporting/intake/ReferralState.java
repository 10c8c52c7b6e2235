package vn.uutu.reporting.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.uutu.reporting.fact.Gender;
import vn.uutu.reporting.fact.Milestone;
import vn.uutu.reporting.fact.Position;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.tree.UnitId;

/// What reporting reads of `uutu.referrals.v1`.
record ReferralState(
        UUID referralId,
        long version,
        UUID memberId,
        String gender,
        String ruleSet,
        String status,
        List<Passed> milestones) {

    record Passed(String kind, LocalDate on, UUID unitId, UUID eventId, Instant recordedAt) {

        Milestone milestone() {
            return new Milestone(kind, on, new UnitId(unitId), eventId, recordedAt);
        }
    }

    ReferralFact fact(Position position) {
        return new ReferralFact(
                referralId,
                version,
                memberId,
                Gender.of(gender),
                ruleSet,
                status,
                milestones.stream().map(Passed::milestone).toList(),
                position);
    }
}
