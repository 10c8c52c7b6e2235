package vn.uutu.referrals.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.uutu.referrals.calendar.Calendar;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.knownmember.KnownMembers;
import vn.uutu.referrals.knownmember.KnownUnit;
import vn.uutu.referrals.knownmember.KnownUnits;
import vn.uutu.referrals.knownmember.MemberNames;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.referral.Probation;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.rulebook.Rule;
import vn.uutu.referrals.rulebook.RuleSet;
import vn.uutu.referrals.step.Milestone;
import vn.uutu.referrals.step.Recording;
import vn.uutu.referrals.step.Step;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// Makes views of cases: with the name of the member, where they are now, and what may come next.
@Component
class CaseViews {

    private final KnownMembers members;
    private final KnownUnits units;
    private final MemberNames names;
    private final Corrections corrections;
    private final Retractions retractions;
    private final NextSteps nextSteps;
    private final Calendar calendar;
    private final Scopes scopes;
    private final Clock clock;

    CaseViews(
            KnownMembers members,
            KnownUnits units,
            MemberNames names,
            Corrections corrections,
            Retractions retractions,
            NextSteps nextSteps,
            Calendar calendar,
            Scopes scopes,
            Clock clock) {
        this.members = members;
        this.units = units;
        this.names = names;
        this.corrections = corrections;
        this.retractions = retractions;
        this.nextSteps = nextSteps;
        this.calendar = calendar;
        this.scopes = scopes;
        this.clock = clock;
    }

    CaseView of(Referral referral, Scope scope) {
        var file = referral.file();
        var today = LocalDate.now(clock.withZone(Recording.UNION));
        var branch = members.find(file.member())
                .map(it -> units.caring(it, today))
                .orElseGet(() -> file.milestones().getLast().unit());
        var unit = Optional.ofNullable(units.on(today, List.of(branch)).get(branch));
        var within = covering(scope, branch);
        var ours = !within.having(Duties.readingNames()).isEmpty();
        var name = ours ? names.hold(file.member(), scope.subject()) : Optional.<String>empty();
        return new CaseView(
                file.id().value(),
                file.member().value(),
                name.orElse(null),
                branch.value(),
                unit.map(KnownUnit::code).orElse(null),
                unit.flatMap(KnownUnit::name).orElse(null),
                referral.status(),
                file.version(),
                file.rules().validFrom(),
                file.milestones().stream().map(it -> milestone(it, ours)).toList(),
                ours ? corrections.of(file.id()) : List.of(),
                ours ? retractions.of(file.id()) : List.of(),
                exitOf(referral, ours),
                removalOf(referral, ours),
                probationOf(referral),
                nextSteps.of(referral, within));
    }

    private Scope covering(Scope scope, UnitId unit) {
        return scopes.covers(scope, unit.value()) ? scopes.require(scope, unit.value()) : scope.having();
    }

    private static CaseView.Milestone milestone(Milestone it, boolean ours) {
        var recording = it.recording();
        return new CaseView.Milestone(
                it.step().code(),
                it.on(),
                it.unit().value(),
                recording.at(),
                recording.way() == Recording.Way.IMPORTED,
                ours ? recording.by() : null,
                ours ? it.paper().reference().orElse(null) : null,
                ours ? it.paper().decided().orElse(null) : null,
                ours ? it.paper().reportedBy().orElse(null) : null,
                ours ? it.paper().tally().map(CaseView.Tally::of).orElse(null) : null);
    }

    private static CaseView.@Nullable Exit exitOf(Referral referral, boolean ours) {
        return switch (referral) {
            case Referral.Exited it -> CaseView.Exit.of(dayOf(it, Step.EXITED), it.exit(), ours);
            case Referral.Open _, Referral.Decided _ -> null;
        };
    }

    private static CaseView.@Nullable Exit removalOf(Referral referral, boolean ours) {
        return switch (referral) {
            case Referral.Removed it -> CaseView.Exit.of(dayOf(it, Step.REMOVED), it.exit(), ours);
            case Referral.Open _, Referral.Admitted _, Referral.Official _, Referral.Exited _ -> null;
        };
    }

    private CaseView.@Nullable Probation probationOf(Referral referral) {
        return Probation.of(referral.file())
                .map(it -> new CaseView.Probation(
                        dayOf(referral, Step.CEREMONY_HELD),
                        it.until(),
                        reviewBy(it, referral.file().rules()).orElse(null)))
                .orElse(null);
    }

    private Optional<LocalDate> reviewBy(Probation probation, RuleSet rules) {
        return rules.amount(Rule.REVIEW_PERIOD).map(it -> calendar.workingDays().after(probation.until(), it));
    }

    private static LocalDate dayOf(Referral referral, Step step) {
        return referral.file().milestone(step).orElseThrow().on();
    }
}
