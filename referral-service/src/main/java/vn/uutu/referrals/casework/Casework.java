package vn.uutu.referrals.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.outbox.EventIds;
import vn.uutu.problems.IfMatch;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.knownmember.KnownMembers;
import vn.uutu.referrals.knownmember.KnownUnits;
import vn.uutu.referrals.referral.Probation;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.ReferralEvents;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.referral.ReferralProblem;
import vn.uutu.referrals.referral.Referrals;
import vn.uutu.referrals.referral.Revision;
import vn.uutu.referrals.referral.Steps;
import vn.uutu.referrals.referral.Transition;
import vn.uutu.referrals.step.Entry;
import vn.uutu.referrals.step.Exit;
import vn.uutu.referrals.step.ExitReasons;
import vn.uutu.referrals.step.Paper;
import vn.uutu.referrals.step.Recording;
import vn.uutu.referrals.step.Step;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// Reads a case, takes it one step further or puts right what stands in it, for somebody who may.
@Service
class Casework {

    private final Referrals referrals;
    private final KnownMembers members;
    private final KnownUnits units;
    private final Scopes scopes;
    private final ExitReasons reasons;
    private final Corrections corrections;
    private final Retractions retractions;
    private final ReferralEvents events;
    private final EventIds ids;
    private final Clock clock;

    Casework(
            Referrals referrals,
            KnownMembers members,
            KnownUnits units,
            Scopes scopes,
            ExitReasons reasons,
            Corrections corrections,
            Retractions retractions,
            ReferralEvents events,
            EventIds ids,
            Clock clock) {
        this.referrals = referrals;
        this.members = members;
        this.units = units;
        this.scopes = scopes;
        this.reasons = reasons;
        this.corrections = corrections;
        this.retractions = retractions;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Referral read(Scope scope, ReferralId id) {
        var referral = referrals.find(id).orElseThrow(Casework::notFound);
        var member = members.find(referral.file().member()).orElseThrow();
        var today = LocalDate.now(clock.withZone(Recording.UNION));
        scopes.require(scope, units.caring(member, today).value(), Duties.reading());
        return referral;
    }

    @Transactional
    Referral take(Caller caller, ReferralId id, Step step, LocalDate on, Paper paper) {
        return change(caller, id, _ -> Duties.of(step), (held, cause) -> {
            refuseOwnVote(held.referral(), step, caller);
            return Steps.take(held.referral(), step, new Entry(on, held.member(), paper, cause));
        });
    }

    /// Whenever it was decided, official status dates from the end of the probation; from the decision where there is
    /// none.
    @Transactional
    Referral makeOfficial(Caller caller, ReferralId id, Paper paper) {
        return change(caller, id, _ -> Duties.of(Step.OFFICIAL), (held, cause) -> {
            var on = Probation.of(held.referral().file())
                    .map(Probation::until)
                    .or(paper::decided)
                    .orElseThrow();
            return Steps.take(held.referral(), Step.OFFICIAL, new Entry(on, held.member(), paper, cause));
        });
    }

    @Transactional
    Referral exit(Caller caller, ReferralId id, LocalDate on, Exit exit, Paper paper) {
        if (!reasons.has(exit)) {
            throw new ReferralProblem.UnknownReason();
        }
        return change(
                caller,
                id,
                _ -> Duties.of(exit.kind()),
                (held, cause) -> Steps.exit(held.referral(), new Entry(on, held.member(), paper, cause), exit));
    }

    @Transactional
    Referral correct(Caller caller, ReferralId id, Step step, LocalDate on, String reason) {
        return change(caller, id, _ -> Duties.correcting(), (held, cause) -> {
            var corrected = Revision.correct(held.referral(), step, on, held.member(), cause);
            corrections.keep(held.referral(), step, on, reason, cause);
            return corrected;
        });
    }

    /// Whoever may not confirm a vote does not take its confirmation back either.
    @Transactional
    Referral retract(Caller caller, ReferralId id, Step step, String reason) {
        return change(caller, id, it -> Duties.retracting(it, step), (held, cause) -> {
            refuseOwnVote(held.referral(), step, caller);
            var retracted = Revision.retract(held.referral(), step, cause);
            retractions.keep(id, step, reason, cause);
            return retracted;
        });
    }

    private Referral change(
            Caller caller,
            ReferralId id,
            Function<Referral, Role[]> allowed,
            BiFunction<Held, Recording, Transition> decide) {
        var held = hold(id);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var cause = new Recording(ids.next(), at, caller.scope().subject(), Recording.Way.ENTERED);
        var unit = units.caring(held.member(), cause.day());
        scopes.require(caller.scope(), unit.value(), allowed.apply(held.referral()));
        caller.ifMatch().require(held.referral().version(), "referral-changed");
        var transition = decide.apply(held, cause);
        referrals.save(List.of(transition.referral()));
        events.announce(transition.event());
        return transition.referral();
    }

    /// The member is held first, as events do it; only then is the case what it will be at the end.
    private Held hold(ReferralId id) {
        var member = referrals.find(id).orElseThrow(Casework::notFound).file().member();
        var known = members.hold(List.of(member)).values().stream().findFirst();
        var referral = referrals.find(id).orElseThrow(Casework::notFound);
        return new Held(referral, known.orElseThrow());
    }

    private static void refuseOwnVote(Referral referral, Step step, Caller caller) {
        var enteredBy = referral.file().selection().recording().by();
        if (step == Step.CONFIRMED && enteredBy.equals(caller.scope().subject())) {
            throw new ReferralProblem.OwnVote();
        }
    }

    /// "Absent" and "not yours" look the same.
    private static Refusal notFound() {
        return Refusal.of(HttpStatus.NOT_FOUND, "not-found");
    }

    /// Who asks, and which version of the case they have seen.
    record Caller(Scope scope, IfMatch ifMatch) {}

    private record Held(Referral referral, KnownMember member) {}
}
