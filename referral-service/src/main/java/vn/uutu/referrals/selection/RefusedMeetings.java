package vn.uutu.referrals.selection;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.uutu.problems.Problems;
import vn.uutu.referrals.meeting.MeetingProblem;

/// A meeting that cannot have been so becomes a problem detail that names the field.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedMeetings {

    private final Problems problems;

    RefusedMeetings(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail answer(MeetingProblem problem) {
        return switch (problem) {
            case MeetingProblem.MorePresentThanEligible it ->
                broken("present", "more-present-than-eligible", it.eligible);
            case MeetingProblem.MoreVotesThanPresent it ->
                broken(field(it.candidate, "votes"), "more-votes-than-present");
            case MeetingProblem.CandidateTwice it -> broken(field(it.candidate, "member"), "candidate-twice");
            case MeetingProblem.NotInBranch it -> refused(field(it.candidate, "member"), "candidate-not-in-branch");
            case MeetingProblem.TooFewPresent _ -> refused("present", "too-few-present");
            case MeetingProblem.TooFewVotes it -> refused(field(it.candidate, "votes"), "too-few-votes");
            case MeetingProblem.Unfinished it -> refused(it.field, "meeting-unfinished");
            case MeetingProblem.NotYet _ -> broken("on", "date-in-future");
            case MeetingProblem.AlreadyClosed _ -> problems.detail(HttpStatus.CONFLICT, "meeting-closed");
            case MeetingProblem.ChangedMeanwhile _ -> problems.detail(HttpStatus.CONFLICT, "meeting-changed");
        };
    }

    private ProblemDetail broken(String field, String slug, Object... args) {
        return problems.ofField(HttpStatus.BAD_REQUEST, field, slug, args);
    }

    private ProblemDetail refused(String field, String slug, Object... args) {
        return problems.ofField(HttpStatus.UNPROCESSABLE_CONTENT, field, slug, args);
    }

    /// As [vn.uutu.problems.FieldProblem] writes paths into the body.
    private static String field(int candidate, String name) {
        return "candidates/%d/%s".formatted(candidate, name);
    }
}
