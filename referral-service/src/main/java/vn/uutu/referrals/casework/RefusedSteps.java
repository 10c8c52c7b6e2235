package vn.uutu.referrals.casework;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.uutu.problems.Problems;
import vn.uutu.referrals.referral.ReferralProblem;
import vn.uutu.referrals.step.Step;

/// A refused step becomes a problem detail that says what stands in the way.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedSteps {

    private final Problems problems;

    RefusedSteps(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail answer(ReferralProblem problem) {
        return switch (problem) {
            case ReferralProblem.StepMissing it -> missing(it);
            case ReferralProblem.AlreadyTaken it -> conflict("step-already-taken", StepNames.of(it.step));
            case ReferralProblem.NotTaken it -> conflict("step-not-taken", StepNames.of(it.step));
            case ReferralProblem.StepNeeded it ->
                conflict("step-needed", StepNames.of(it.step), StepNames.of(it.standing));
            case ReferralProblem.CaseClosed _ -> conflict("case-closed");
            case ReferralProblem.DateInFuture it -> date(it.step, HttpStatus.BAD_REQUEST, "date-in-future");
            case ReferralProblem.DateBefore it ->
                date(it.step, HttpStatus.UNPROCESSABLE_CONTENT, "date-too-early", StepNames.of(it.needed), it.earliest);
            case ReferralProblem.DateAfter it ->
                date(it.step, HttpStatus.UNPROCESSABLE_CONTENT, "date-too-late", StepNames.of(it.following), it.latest);
            case ReferralProblem.Lapsed it ->
                problems.ofField(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        fieldOf(it.step),
                        "validity-lapsed",
                        StepNames.of(it.paper),
                        it.until);
            case ReferralProblem.OnProbation it ->
                date(Step.OFFICIAL, HttpStatus.UNPROCESSABLE_CONTENT, "on-probation", it.until);
            case ReferralProblem.TooFewPresent _ ->
                problems.ofField(HttpStatus.UNPROCESSABLE_CONTENT, "present", "too-few-present");
            case ReferralProblem.TooFewVotes _ ->
                problems.ofField(HttpStatus.UNPROCESSABLE_CONTENT, "votesFor", "too-few-votes");
            case ReferralProblem.CaseOpen _ -> conflict("case-open");
            case ReferralProblem.OwnVote _ -> problems.detail(HttpStatus.FORBIDDEN, "own-vote");
            case ReferralProblem.UnknownReason _ ->
                problems.ofField(HttpStatus.BAD_REQUEST, "reason", "unknown-reason");
            case ReferralProblem.ChangedMeanwhile _ -> conflict("referral-changed");
        };
    }

    private ProblemDetail conflict(String slug, Object... args) {
        return problems.detail(HttpStatus.CONFLICT, slug, args);
    }

    private ProblemDetail missing(ReferralProblem.StepMissing problem) {
        var detail = conflict("step-missing", StepNames.of(problem.step), StepNames.of(problem.missing));
        detail.setProperty("missing", problem.missing.stream().map(Step::code).toList());
        return detail;
    }

    private ProblemDetail date(Step step, HttpStatus status, String slug, Object... args) {
        return problems.ofField(status, fieldOf(step), slug, args);
    }

    private static String fieldOf(Step step) {
        return switch (step) {
            case SELECTED -> "heldOn";
            case ADMITTED, OFFICIAL -> "decisionOn";
            case CONFIRMED,
                    HANDED_OVER,
                    RESOLVED,
                    CLASS_COMPLETED,
                    PROSPECT_RECOGNISED,
                    CELL_VOTED,
                    COMMITTEE_VOTED,
                    CEREMONY_HELD,
                    REMOVED,
                    EXITED -> "on";
        };
    }
}
