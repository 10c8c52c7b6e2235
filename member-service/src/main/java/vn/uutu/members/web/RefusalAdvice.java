package vn.uutu.members.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import vn.uutu.members.reorganisation.Plan;
import vn.uutu.members.reorganisation.ReorganisationProblem;
import vn.uutu.members.unit.UnitId;
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
    ProblemDetail answer(ReorganisationProblem problem) {
        return switch (problem) {
            case ReorganisationProblem.NotFound _ -> detail(HttpStatus.NOT_FOUND, "not-found");
            case ReorganisationProblem.NoDraft _ -> detail(HttpStatus.CONFLICT, "reorganisation-no-draft");
            case ReorganisationProblem.Over _ -> detail(HttpStatus.CONFLICT, "reorganisation-over");
            case ReorganisationProblem.OwnDraft _ -> detail(HttpStatus.CONFLICT, "reorganisation-own-draft");
            case ReorganisationProblem.Incomplete it -> problems.detail(incomplete(it.plan()));
            case ReorganisationProblem.ChangedLater it -> problems.detail(changedLater(it.units()));
            case ReorganisationProblem.ChangedMeanwhile _ -> detail(HttpStatus.CONFLICT, "changed-meanwhile");
        };
    }

    /// Names each step that cannot be taken; what is open is listed in the preview.
    private static Refusal incomplete(Plan plan) {
        var refusal = Refusal.of(
                HttpStatus.CONFLICT,
                "reorganisation-incomplete",
                plan.open().size(),
                plan.objections().size());
        plan.objections()
                .forEach(objection -> refusal.andField(
                        "steps[%d]".formatted(objection.step()),
                        "rule.step."
                                + objection
                                        .rule()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        objection.unit().map(unit -> unit.value().toString()).orElse("")));
        return refusal;
    }

    private static Refusal changedLater(Set<UnitId> units) {
        var refusal = Refusal.of(HttpStatus.CONFLICT, "reorganisation-changed-later", units.size());
        units.forEach(unit -> refusal.andField(
                "effectiveOn", "rule.unit-changed-later", unit.value().toString()));
        return refusal;
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
