package vn.uutu.referrals.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.uutu.problems.Problems;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.referral.CaseFile;
import vn.uutu.referrals.referral.Probation;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.Revision;
import vn.uutu.referrals.referral.Steps;
import vn.uutu.referrals.referral.Validity;
import vn.uutu.referrals.step.Exit;
import vn.uutu.referrals.step.Recording;
import vn.uutu.referrals.step.Step;
import vn.uutu.scope.Scope;

/// What may come next in a case, for this caller, and what stands in the way of the rest.
@Component
class NextSteps {

    private static final String CORRECTION = "correction";
    private static final String RETRACTION = "retraction";

    private final Problems problems;
    private final Clock clock;

    NextSteps(Problems problems, Clock clock) {
        this.problems = problems;
        this.clock = clock;
    }

    /// @param scope the part of the caller's scope that covers the case
    List<Next> of(Referral referral, Scope scope) {
        return Stream.of(
                        Steps.ahead(referral).stream().map(step -> next(referral, step, scope)),
                        Stream.of(correction(scope)),
                        retraction(referral, scope).stream())
                .flatMap(it -> it)
                .toList();
    }

    private Next next(Referral referral, Step step, Scope scope) {
        return obstacle(referral, step, scope).orElseGet(() -> {
            var possible = Next.possible(step.path())
                    .from(referral.file().earliest(step).orElse(null));
            return step == Step.EXITED
                    ? possible.of(exits(scope))
                    : possible.until(referral.file().latest(step).orElse(null));
        });
    }

    private Next correction(Scope scope) {
        return scope.having(Duties.correcting()).isEmpty()
                ? impossible(CORRECTION, HttpStatus.FORBIDDEN, "step-not-yours")
                : Next.possible(CORRECTION);
    }

    /// Absent when only the selection was recorded.
    private Optional<Next> retraction(Referral referral, Scope scope) {
        var steps = Revision.retractable(referral);
        var yours = steps.stream()
                .filter(it -> !scope.having(Duties.retracting(referral, it)).isEmpty())
                .filter(it -> it != Step.CONFIRMED || !isOwnVote(referral, scope))
                .map(Step::code)
                .toList();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                yours.isEmpty()
                        ? impossible(RETRACTION, HttpStatus.FORBIDDEN, "step-not-yours")
                        : Next.possible(RETRACTION).retracting(yours));
    }

    private static boolean isOwnVote(Referral referral, Scope scope) {
        return referral.file().selection().recording().by().equals(scope.subject());
    }

    private Optional<Next> obstacle(Referral referral, Step step, Scope scope) {
        var missing = referral.file().missingFor(step);
        if (!missing.isEmpty()) {
            return Optional.of(impossible(
                    step.path(), HttpStatus.CONFLICT, "step-missing", StepNames.of(step), StepNames.of(missing)));
        }
        if (scope.having(Duties.of(step)).isEmpty()) {
            return Optional.of(impossible(step.path(), HttpStatus.FORBIDDEN, "step-not-yours"));
        }
        if (step == Step.CONFIRMED && isOwnVote(referral, scope)) {
            return Optional.of(impossible(step.path(), HttpStatus.FORBIDDEN, "own-vote"));
        }
        return step == Step.OFFICIAL ? onProbation(referral.file()) : lapsed(referral.file(), step);
    }

    /// Nothing can be considered on a day on which one paper is not there yet and another holds no longer.
    private Optional<Next> lapsed(CaseFile file, Step step) {
        return Validity.lapsedFor(file, step)
                .map(it -> impossible(
                        step.path(),
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "validity-lapsed",
                        StepNames.of(it.paper()),
                        it.until()));
    }

    private Optional<Next> onProbation(CaseFile file) {
        var today = LocalDate.now(clock.withZone(Recording.UNION));
        return Probation.of(file)
                .map(Probation::until)
                .filter(it -> it.isAfter(today))
                .map(it -> impossible(Step.OFFICIAL.path(), HttpStatus.UNPROCESSABLE_CONTENT, "on-probation", it)
                        .from(it));
    }

    private static List<String> exits(Scope scope) {
        return Arrays.stream(Exit.Kind.values())
                .filter(it -> it.step() == Step.EXITED)
                .filter(it -> !scope.having(Duties.of(it)).isEmpty())
                .map(Exit.Kind::code)
                .toList();
    }

    private Next impossible(String step, HttpStatus status, String slug, Object... args) {
        var reason = String.valueOf(problems.detail(status, slug, args).getDetail());
        return new Next(step, false, slug, reason, null, null, null, null);
    }
}
