package vn.uutu.problems;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Answers what nobody else answers: bad input by its fields, refusals by their slug, faults without detail.
///
/// Last in order, so that the advice of a service speaks first for its own problems.
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;
    private final Diagnosis diagnosis;

    ProblemAdvice(Problems problems, Diagnosis diagnosis) {
        this.problems = problems;
        this.diagnosis = diagnosis;
    }

    @ExceptionHandler
    ResponseEntity<Object> answer(Refusal refusal) {
        return answer(problems.detail(refusal), refusal.headers());
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    ResponseEntity<Object> answerAnythingElse(Exception fault, WebRequest request) {
        return switch (diagnosis.of(fault)) {
            case Refusal refusal -> answer(refusal);
            case null -> fault(fault);
        };
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception problem, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var refusal = diagnosis.of(problem);
        if (refusal == null) {
            return status.is5xxServerError()
                    ? fault(problem)
                    : answer(problems.detail(status, slugOf(status)), headers);
        }
        headers.forEach((name, values) -> values.forEach(value -> refusal.withHeader(name, value)));
        return answer(refusal);
    }

    private ResponseEntity<Object> fault(Exception fault) {
        if (Outage.isOne(fault)) {
            log.warn("The database cannot be reached: {}", fault.getClass().getName());
            return answer(Outage.refusal());
        }
        var reference = UUID.randomUUID();
        log.error("Fault {}", reference, Discreet.copyOf(fault));
        var problem = problems.detail(HttpStatus.INTERNAL_SERVER_ERROR, "fault", reference.toString());
        return answer(problem, HttpHeaders.EMPTY);
    }

    static String slugOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "unavailable";
            default -> status.is5xxServerError() ? "fault" : "invalid-request";
        };
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
