package vn.uutu.reporting.intake;

import static vn.uutu.reporting.intake.Tokens.present;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private static final int FIELDS = 7;

    record Passed(String kind, LocalDate on, UUID unitId, UUID eventId, Instant recordedAt) {

        private static final int FIELDS = 5;

        private static Passed of(Tokens tokens) {
            String kind = null;
            LocalDate on = null;
            UUID unit = null;
            UUID event = null;
            Instant recorded = null;
            var found = 0;
            for (var name = tokens.name(); name != null; name = tokens.name()) {
                found++;
                switch (name) {
                    case "kind" -> kind = tokens.word();
                    case "on" -> on = tokens.day();
                    case "unitId" -> unit = tokens.id();
                    case "eventId" -> event = tokens.id();
                    case "recordedAt" -> recorded = tokens.instant();
                    default -> {
                        tokens.skip();
                        found--;
                    }
                }
            }
            tokens.once(found, FIELDS);
            return new Passed(present(kind), present(on), present(unit), present(event), present(recorded));
        }

        Milestone milestone(UnitId unit) {
            return new Milestone(kind, on, unit, eventId, recordedAt);
        }
    }

    static ReferralState of(Tokens tokens) {
        UUID referral = null;
        Long version = null;
        UUID member = null;
        String gender = null;
        String rules = null;
        String status = null;
        List<Passed> milestones = null;
        var found = 0;
        for (var name = tokens.name(); name != null; name = tokens.name()) {
            found++;
            switch (name) {
                case "referralId" -> referral = tokens.id();
                case "version" -> version = tokens.number();
                case "memberId" -> member = tokens.id();
                case "gender" -> gender = tokens.word();
                case "ruleSet" -> rules = tokens.word();
                case "status" -> status = tokens.word();
                case "milestones" -> milestones = tokens.objects(Passed::of);
                default -> {
                    tokens.skip();
                    found--;
                }
            }
        }
        tokens.once(found, FIELDS);
        return new ReferralState(
                present(referral),
                present(version),
                present(member),
                present(gender),
                present(rules),
                present(status),
                present(milestones));
    }

    ReferralFact fact(Position position) {
        return new ReferralFact(referralId, version, memberId, Gender.of(gender), ruleSet, status, kept(), position);
    }

    /// Most milestones of a case are of one unit, which all of them share: very many are held at once.
    private List<Milestone> kept() {
        var all = new ArrayList<Milestone>(milestones.size());
        for (var passed : milestones) {
            var isSame = !all.isEmpty() && all.getLast().unit().value().equals(passed.unitId());
            all.add(passed.milestone(isSame ? all.getLast().unit() : new UnitId(passed.unitId())));
        }
        return all;
    }
}
