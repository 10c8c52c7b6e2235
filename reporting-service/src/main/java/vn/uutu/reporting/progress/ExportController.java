package vn.uutu.reporting.progress;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.problems.Refusal;
import vn.uutu.reporting.tree.View;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// The same figures as a file. They are aggregates, so every role may take away those of its units.
@RestController
class ExportController {

    private final Scopes scopes;
    private final Asking asking;
    private final Export export;

    ExportController(Scopes scopes, Asking asking, Export export) {
        this.scopes = scopes;
        this.asking = asking;
        this.export = export;
    }

    @GetMapping(path = "/api/progress/export", version = "1")
    void export(
            @RequestParam UUID unit,
            @RequestParam(defaultValue = Asking.FIRST_PROGRAMME) String programme,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(defaultValue = View.DEFAULT) String view,
            @RequestParam(defaultValue = Asking.ITS_INDICATORS) List<String> indicators,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(defaultValue = "xlsx") String format,
            Scope scope,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        scopes.require(scope, unit);
        var question = asking.question(unit, programme, from, to, view, indicators);
        var written = Format.parse("format", format);
        var table = Optional.ofNullable(by)
                .map(grouping -> export.of(question, By.parse("by", grouping), locale))
                .orElseGet(() -> export.of(question, locale))
                .orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "not-found"));
        response.setContentType(written.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("so-lieu-%s-%s.%s".formatted(question.from(), question.to(), written.code()))
                        .build()
                        .toString());
        written.write(table, response.getOutputStream());
    }
}
