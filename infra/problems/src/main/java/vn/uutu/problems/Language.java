package vn.uutu.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// The language of an answer: Vietnamese, unless the request prefers English.
final class Language {

    static final Locale VIETNAMESE = Locale.of("vi");
    private static final Set<String> SPOKEN = Set.of("vi", "en");

    private Language() {}

    static Locale of(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return VIETNAMESE; // the container would answer with the language of the machine
        }
        return Collections.list(request.getLocales()).stream()
                .map(locale -> Locale.of(locale.getLanguage()))
                .filter(locale -> SPOKEN.contains(locale.getLanguage()))
                .findFirst()
                .orElse(VIETNAMESE);
    }

    static Locale ofThisRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? of(current.getRequest())
                : VIETNAMESE;
    }
}
