package vn.uutu.gateway.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/// Says a refusal as a problem detail (RFC 9457), in Vietnamese unless the caller prefers English.
@Component
public class Refusals {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final JsonMapper json;

    Refusals(JsonMapper json) {
        this.json = json;
    }

    public ServerResponse answer(Refusal refusal) {
        return ServerResponse.status(refusal.status).build((request, response) -> {
            write(refusal, request, response);
            return null;
        });
    }

    public void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var text = inEnglish(request) ? refusal.english : refusal.vietnamese;
        response.setStatus(refusal.status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        refusal.retryAfter()
                .ifPresent(wait -> response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds())));
        if (refusal.status == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        json.writeValue(
                response.getOutputStream(),
                new Problem(
                        "/problems/" + refusal.slug,
                        text.title(),
                        refusal.status.value(),
                        text.detail(),
                        request.getRequestURI()));
    }

    private static boolean inEnglish(HttpServletRequest request) {
        var wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return wanted != null && isEnglishFirst(wanted);
    }

    private static boolean isEnglishFirst(String wanted) {
        try {
            return Locale.ENGLISH.equals(Locale.lookup(Locale.LanguageRange.parse(wanted), LANGUAGES));
        } catch (IllegalArgumentException _) {
            return false; // not a list of languages: ours
        }
    }

    private record Problem(String type, String title, int status, String detail, String instance) {}
}
