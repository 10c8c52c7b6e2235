package vn.uutu.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// What was answered: enough to answer it again.
///
/// @param rights of whom it was answered to, then
record Answer(
        String rights,
        int status,
        Optional<String> location,
        Optional<String> etag,
        Optional<String> contentType,
        byte[] body) {

    static Answer of(String rights, ContentCachingResponseWrapper response) {
        return new Answer(
                rights,
                response.getStatus(),
                Optional.ofNullable(response.getHeader(HttpHeaders.LOCATION)),
                Optional.ofNullable(response.getHeader(HttpHeaders.ETAG)),
                Optional.ofNullable(response.getContentType()),
                response.getContentAsByteArray());
    }

    void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        location.ifPresent(value -> response.setHeader(HttpHeaders.LOCATION, value));
        etag.ifPresent(value -> response.setHeader(HttpHeaders.ETAG, value));
        contentType.ifPresent(response::setContentType);
        response.setHeader("Idempotent-Replayed", "true");
        response.getOutputStream().write(body);
    }
}
