package vn.uutu.referrals.referral;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.step.Milestone;
import vn.uutu.referrals.step.Recording;
import vn.uutu.referrals.step.Step;

/// Changes to what was recorded: the register shows another branch, a day was entered wrongly, a step was never taken.
public final class Revision {

    private Revision() {}

    /// Gives each milestone to the branch that the register shows for its day, and takes over the gender.
    ///
    /// @return empty when nothing changes
    public static Optional<Transition> attribute(Referral referral, KnownMember member, Recording cause) {
        var file = referral.file();
        var moved = new EnumMap<Step, Milestone>(Step.class);
        file.taken().values().forEach(it -> {
            var branch = member.branchOn(it.on());
            moved.put(it.step(), branch.equals(it.unit()) ? it : it.moved(it.on(), branch, cause));
        });
        if (moved.equals(file.taken()) && file.gender() == member.gender()) {
            return Optional.empty();
        }
        var next = States.with(referral, file.revised(moved).gender(member.gender()));
        return Optional.of(new Transition(next, new ReferralEvent.Attributed(next, cause)));
    }

    /// Another day for a step that was taken.
    ///
    /// @throws ReferralProblem when the step was not taken, or the days would contradict the order of the steps
    public static Transition correct(Referral referral, Step step, LocalDate on, KnownMember member, Recording cause) {
        var file = referral.file();
        var wrong = file.milestone(step).orElseThrow(() -> new ReferralProblem.NotTaken(step));
        Map<Step, Milestone> corrected = new EnumMap<>(file.taken());
        corrected.put(step, wrong.moved(on, member.branchOn(on), cause));
        if (step == Step.CEREMONY_HELD) {
            endProbation(file.revised(corrected), member, cause).ifPresent(it -> corrected.put(Step.OFFICIAL, it));
        }
        var revised = file.revised(corrected);
        revised.milestones().forEach(it -> revised.check(it, cause.day()));
        var next = States.with(referral, revised);
        return new Transition(next, new ReferralEvent.Corrected(next, cause));
    }

    /// The official status dates from the ceremony and moves with it.
    private static Optional<Milestone> endProbation(CaseFile file, KnownMember member, Recording cause) {
        return Probation.of(file)
                .map(Probation::until)
                .flatMap(until ->
                        file.milestone(Step.OFFICIAL).map(it -> it.moved(until, member.branchOn(until), cause)));
    }

    /// Takes back a step that was recorded wrongly. The selection stays: a case that should not be there ends by an
    /// exit.
    ///
    /// @throws ReferralProblem when the step was not taken, another one stands on it, or the admission would
    /// not be valid without it
    public static Transition retract(Referral referral, Step step, Recording cause) {
        var file = referral.file();
        if (!file.has(step)) {
            throw new ReferralProblem.NotTaken(step);
        }
        if (!retractable(referral).contains(step)) {
            throw new ReferralProblem.StepNeeded(step, file.standingOn(step));
        }
        Map<Step, Milestone> rest = new EnumMap<>(file.taken());
        rest.remove(step);
        var revised = file.revised(rest);
        revised.milestone(Step.ADMITTED).ifPresent(it -> revised.check(it, cause.day()));
        var next = States.of(revised);
        return new Transition(next, new ReferralEvent.Retracted(next, cause));
    }

    /// The steps on which no other stands.
    public static List<Step> retractable(Referral referral) {
        var file = referral.file();
        return file.taken().keySet().stream()
                .filter(it -> it != Step.SELECTED)
                .filter(it -> file.standingOn(it).isEmpty())
                .toList();
    }
}
