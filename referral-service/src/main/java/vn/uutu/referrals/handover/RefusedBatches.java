package vn.uutu.referrals.handover;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.uutu.problems.Problems;
import vn.uutu.referrals.batch.BatchFile;
import vn.uutu.referrals.batch.BatchProblem;
import vn.uutu.referrals.batch.Occasion;

/// A refused change of a batch becomes a problem detail that says what stands in the way.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedBatches {

    private final Problems problems;

    RefusedBatches(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail answer(BatchProblem problem) {
        return switch (problem) {
            case BatchProblem.NotTheDay it ->
                problems.ofField(HttpStatus.BAD_REQUEST, "day", "not-the-day", dayOf(it.occasion));
            case BatchProblem.CaseTwice it ->
                problems.ofField(HttpStatus.BAD_REQUEST, "lines/%d/referral".formatted(it.line), "case-twice");
            case BatchProblem.NotInBatch it ->
                problems.ofField(
                        HttpStatus.UNPROCESSABLE_CONTENT, "referrals/%d".formatted(it.line), "case-not-in-batch");
            case BatchProblem.CaseInBatch _ -> problems.ofField(HttpStatus.CONFLICT, "lines", "case-in-batch");
            case BatchProblem.TooLong _ ->
                problems.ofField(HttpStatus.UNPROCESSABLE_CONTENT, "lines", "batch-too-long", BatchFile.MOST);
            case BatchProblem.Empty _ -> problems.detail(HttpStatus.CONFLICT, "batch-empty");
            case BatchProblem.OwnBatch _ -> problems.detail(HttpStatus.FORBIDDEN, "own-batch");
            case BatchProblem.AnswerTooEarly it ->
                problems.ofField(HttpStatus.UNPROCESSABLE_CONTENT, "on", "answer-too-early", it.handedOverOn);
            case BatchProblem.NotNow it -> problems.detail(HttpStatus.CONFLICT, "batch-not-" + it.needed);
            case BatchProblem.ChangedMeanwhile _ -> problems.detail(HttpStatus.CONFLICT, "batch-changed");
        };
    }

    private static String dayOf(Occasion occasion) {
        var day = occasion.day().orElseThrow();
        return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }
}
