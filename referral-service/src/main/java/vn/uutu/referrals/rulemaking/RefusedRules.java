package vn.uutu.referrals.rulemaking;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.uutu.problems.Problems;
import vn.uutu.referrals.rulebook.RuleBookProblem;

/// A version that cannot be added or taken back becomes a problem detail.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedRules {

    private final Problems problems;

    RefusedRules(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail answer(RuleBookProblem problem) {
        return switch (problem) {
            case RuleBookProblem.InThePast it -> field("validFrom", "rules-in-the-past", it.earliest);
            case RuleBookProblem.NotTheLast it -> field("validFrom", "rules-not-the-last", it.last);
            case RuleBookProblem.NothingChanged _ -> field("rules", "rules-unchanged");
            case RuleBookProblem.NoSuchVersion _ -> problems.detail(HttpStatus.NOT_FOUND, "not-found");
            case RuleBookProblem.InForce _ -> problems.detail(HttpStatus.CONFLICT, "rules-in-force");
        };
    }

    private ProblemDetail field(String field, String slug, Object... args) {
        return problems.ofField(HttpStatus.UNPROCESSABLE_CONTENT, field, slug, args);
    }
}
