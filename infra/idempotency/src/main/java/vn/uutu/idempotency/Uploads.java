package vn.uutu.idempotency;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/// Requests with files. The container keeps their parts, so they may be read here and again by the controller.
final class Uploads {

    private Uploads() {}

    static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /// Empty when the parts cannot be read: too large, cut off, or no upload at all.
    static Optional<byte[]> fingerprint(HttpServletRequest request) {
        try {
            return Optional.of(Fingerprint.ofUpload(request));
        } catch (IOException | ServletException | IllegalStateException _) {
            return Optional.empty();
        }
    }
}
