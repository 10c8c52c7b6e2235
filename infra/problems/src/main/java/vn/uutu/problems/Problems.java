package vn.uutu.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/// Puts problems into words and into the form of RFC 9457, in the language of the request at hand.
public final class Problems {

    private final MessageSource texts;
    private final JsonMapper json;

    Problems(MessageSource texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /// Texts are `<slug>.title` and `<slug>.detail`; `args` fill `{0}`, `{1}` … in the detail.
    public ProblemDetail detail(HttpStatusCode status, String slug, Object... args) {
        return detail(Language.ofThisRequest(), status, slug, List.of(args), List.of());
    }

    /// The same with `errors`: one entry for each field.
    public ProblemDetail detail(HttpStatusCode status, String slug, List<FieldProblem> errors, Object... args) {
        return detail(Language.ofThisRequest(), status, slug, List.of(args), errors);
    }

    /// The same for one field: the detail is the rule that it broke.
    public ProblemDetail ofField(HttpStatusCode status, String field, String slug, Object... args) {
        var rule = String.valueOf(detail(status, slug, args).getDetail());
        return detail(status, slug, List.of(new FieldProblem(field, rule)), args);
    }

    public ProblemDetail detail(Refusal refusal) {
        return detail(Language.ofThisRequest(), refusal);
    }

    /// Answers from a filter, where no controller advice reaches.
    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        var problem = detail(Language.of(request), refusal);
        problem.setInstance(instanceOf(request));
        write(request, response, refusal, problem);
    }

    /// The same where the address is none.
    void writeWithoutInstance(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        write(request, response, refusal, detail(Language.of(request), refusal));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal, ProblemDetail problem)
            throws IOException {
        refusal.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setStatus(refusal.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Language.of(request).toLanguageTag());
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /// The rule in words; a key without text stands for itself.
    FieldProblem inWords(Broken broken) {
        return inWords(Language.ofThisRequest(), broken);
    }

    static URI instanceOf(HttpServletRequest request) {
        return URI.create(request.getRequestURI());
    }

    private ProblemDetail detail(Locale language, Refusal refusal) {
        var errors = refusal.broken().stream()
                .map(broken -> inWords(language, broken))
                .toList();
        return detail(language, refusal.status(), refusal.slug(), refusal.args(), errors);
    }

    private FieldProblem inWords(Locale language, Broken broken) {
        var text = texts.getMessage(broken.key(), broken.values().toArray(), broken.otherwise(), language);
        return new FieldProblem(broken.field(), String.valueOf(text));
    }

    private ProblemDetail detail(
            Locale language, HttpStatusCode status, String slug, List<Object> args, List<FieldProblem> errors) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("/problems/" + slug));
        problem.setTitle(texts.getMessage(slug + ".title", new Object[0], titleOf(status), language));
        problem.setDetail(texts.getMessage(slug + ".detail", args.toArray(), null, language));
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }

    private static String titleOf(HttpStatusCode status) {
        return status instanceof HttpStatus known ? known.getReasonPhrase() : status.toString();
    }
}
