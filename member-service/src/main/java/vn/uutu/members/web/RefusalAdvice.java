package vn.uutu.members.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.uutu.imports.outcome.RehearsalRefused;
import vn.uutu.members.assignment.AssignmentProblem;
import vn.uutu.members.dated.ExpectedVersion;
import vn.uutu.members.member.MemberProblem;
import vn.uutu.members.privacy.UnknownPurpose;
import vn.uutu.members.unit.UnitProblem;
import vn.uutu.problems.Problems;
import vn.uutu.problems.Refusal;

/// Answers what the models refuse. The lists are closed: a new refusal does not compile without an answer.
@Order(0)
@RestControllerAdvice
class RefusalAdvice {

    private final Problems problems;

    RefusalAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail answer(UnitProblem problem) {
        return switch (problem) {
            case UnitProblem.NotFound _ -> detail(HttpStatus.NOT_FOUND, "not-found");
            case UnitProblem.CodeTaken it -> codeTaken(it.code().value());
            case UnitProblem.UnknownLevel _ -> field("level", "rule.level");
            case UnitProblem.UnknownSector _ -> field("sector", "rule.sector");
            case UnitProblem.ParentNotAlive _ -> detail(HttpStatus.CONFLICT, "unit-parent-not-alive");
            case UnitProblem.PredecessorLater it ->
                field(
                        "predecessors[%d]".formatted(it.index()),
                        "rule.unit-before",
                        it.day().toString());
            case UnitProblem.Cycle it ->
                detail(HttpStatus.CONFLICT, "unit-cycle", it.day().toString());
            case UnitProblem.ChangedLater it ->
                detail(HttpStatus.CONFLICT, "unit-changed-later", it.day().toString());
            case UnitProblem.AlreadyClosed _ -> detail(HttpStatus.CONFLICT, "unit-closed");
            case UnitProblem.StillNeeded _ -> detail(HttpStatus.CONFLICT, "unit-still-needed");
            case UnitProblem.NotASuccessor _ -> field("heldBy", "rule.successor");
            case UnitProblem.ChangedMeanwhile _ -> detail(HttpStatus.CONFLICT, "changed-meanwhile");
        };
    }

    @ExceptionHandler
    ProblemDetail answer(MemberProblem problem) {
        return switch (problem) {
            case MemberProblem.NotFound _ -> detail(HttpStatus.NOT_FOUND, "not-found");
            case MemberProblem.HasLeft _ -> detail(HttpStatus.CONFLICT, "member-left");
            case MemberProblem.HasNotLeft _ -> detail(HttpStatus.CONFLICT, "member-not-left");
            case MemberProblem.AlreadyThere _ -> detail(HttpStatus.CONFLICT, "member-already-there");
            case MemberProblem.MovedLater it ->
                detail(HttpStatus.CONFLICT, "member-moved-later", it.since().toString());
            case MemberProblem.UnitNotAlive it ->
                detail(HttpStatus.CONFLICT, "member-unit-not-alive", it.day().toString());
            case MemberProblem.NumberTaken it -> numberTaken(it.field());
            case MemberProblem.ChangedMeanwhile _ -> detail(HttpStatus.CONFLICT, "changed-meanwhile");
        };
    }

    @ExceptionHandler
    ProblemDetail answer(AssignmentProblem problem) {
        return switch (problem) {
            case AssignmentProblem.NotFound _ -> detail(HttpStatus.NOT_FOUND, "not-found");
            case AssignmentProblem.AlreadyGiven _ -> detail(HttpStatus.CONFLICT, "assignment-exists");
            case AssignmentProblem.AlreadyWithdrawn _ -> detail(HttpStatus.CONFLICT, "assignment-withdrawn");
            case AssignmentProblem.EndsBeforeItBegins _ -> field("on", "rule.after", "from");
            case AssignmentProblem.UnitNotAlive _ -> detail(HttpStatus.CONFLICT, "assignment-unit-not-alive");
            case AssignmentProblem.ChangedMeanwhile _ -> detail(HttpStatus.CONFLICT, "changed-meanwhile");
        };
    }

    @ExceptionHandler
    ProblemDetail answer(ExpectedVersion.Stale stale) {
        return detail(HttpStatus.PRECONDITION_FAILED, "stale-version");
    }

    @ExceptionHandler
    ProblemDetail answer(RehearsalRefused refused) {
        return switch (refused.reason()) {
            case NO_DRY_RUN -> detail(HttpStatus.CONFLICT, "roster-no-dry-run");
            case NOT_DONE -> detail(HttpStatus.CONFLICT, "roster-not-done");
            case RUN_ALREADY -> detail(HttpStatus.CONFLICT, "roster-run-already");
            case TOO_OLD -> detail(HttpStatus.CONFLICT, "roster-dry-run-too-old");
        };
    }

    @ExceptionHandler
    ProblemDetail answer(UnknownPurpose unknown) {
        return field("Purpose", "rule.purpose");
    }

    private ProblemDetail codeTaken(String code) {
        return problems.detail(
                Refusal.of(HttpStatus.CONFLICT, "unit-code-taken", code).andField("code", "rule.unit-code-taken"));
    }

    private ProblemDetail numberTaken(String field) {
        var refusal = Refusal.of(HttpStatus.CONFLICT, "member-number-taken").andField(field, "rule.taken");
        return problems.detail(refusal);
    }

    private ProblemDetail field(String field, String rule, Object... args) {
        return problems.detail(Refusal.ofField(field, rule, args));
    }

    private ProblemDetail detail(HttpStatus status, String slug, Object... args) {
        return problems.detail(status, slug, List.of(), args);
    }
}
