package vn.uutu.idempotency;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A digest of what a request asks: path, query, content type and body; of an upload its parts, because the boundary
/// between them differs each time.
final class Fingerprint {

    private static final int CHUNK = 64 * 1024;

    private final MessageDigest digest = sha256();

    private Fingerprint(HttpServletRequest request) {
        text(request.getMethod());
        text(request.getRequestURI());
        text(request.getQueryString());
    }

    static byte[] of(KeptBody request) {
        var fingerprint = new Fingerprint(request);
        fingerprint.text(request.getContentType());
        fingerprint.digest.update(request.bytes());
        return fingerprint.digest.digest();
    }

    static byte[] ofUpload(HttpServletRequest request) throws IOException, ServletException {
        var fingerprint = new Fingerprint(request);
        for (var part : request.getParts()) {
            fingerprint.part(part);
        }
        return fingerprint.digest.digest();
    }

    /// A number for a lock: equal for equal texts, and all but never for others.
    static long numberOf(String... texts) {
        var digest = sha256();
        for (var text : texts) {
            update(digest, text);
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private void part(Part part) throws IOException {
        text(part.getName());
        text(part.getSubmittedFileName());
        text(String.valueOf(part.getSize()));
        try (InputStream content = part.getInputStream()) {
            var chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        }
    }

    private void text(@Nullable String text) {
        update(digest, Objects.requireNonNullElse(text, ""));
    }

    /// With its length, so that two texts never run into one another.
    private static void update(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
