package vn.uutu.problems;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/// Tells an upload that is too large from one that is no upload or is cut off.
final class MultipartFindings {

    private MultipartFindings() {}

    static Refusal tooLarge(MaxUploadSizeExceededException tooLarge) {
        var refusal = Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
        for (Throwable cause = tooLarge.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof FileSizeLimitExceededException file && file.getFieldName() != null) {
                return refusal.andField(file.getFieldName(), "rule.file-size", file.getPermittedSize());
            }
        }
        return refusal;
    }

    static Refusal malformed(MultipartException malformed) {
        return isMultipart()
                ? Refusal.ofField("body", "rule.multipart")
                : Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
    }

    private static boolean isMultipart() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && isMultipart(current.getRequest());
    }

    static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
    }
}
