package vn.uutu.problems;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The header If-Match: the caller decided on that version. Without it any version will do.
public record IfMatch(Optional<String> header) {

    public static IfMatch of(@Nullable String header) {
        return new IfMatch(Optional.ofNullable(header));
    }

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /// @param slug of the problem
    /// @throws Refusal 412 when it is another version by now
    public void require(long version, String slug) {
        if (!header.map(it -> names(it, version)).orElse(true)) {
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, slug);
        }
    }

    private static boolean names(String header, long version) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(it -> it.equals("*") || it.equals(etag(version)));
    }
}
