package vn.uutu.imports.job;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.uutu.imports.ImportRefused;

/// Answers a refused file as a problem detail on the field `file`, in the caller's language.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImportRefusedAdvice {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(ImportRefused refused, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                refused.status(), refused.detail().in(locale));
        problem.setType(URI.create("/problems/" + refused.slug()));
        problem.setTitle(refused.title().in(locale));
        problem.setProperty("errors", List.of(Map.of("field", "file", "rule", refused.slug())));
        return ResponseEntity.status(refused.status())
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage().equals("en") ? "en" : "vi")
                .body(problem);
    }
}
