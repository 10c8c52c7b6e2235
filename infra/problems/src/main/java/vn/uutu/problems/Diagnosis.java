package vn.uutu.problems;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.accept.InvalidApiVersionException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;

/// Finds out which field of a request is to blame for an exception of the framework; null when it is no field.
final class Diagnosis {

    private static final String REQUIRED = "rule.required";

    private final JsonFindings json;
    private final TypeRules types;

    Diagnosis(JsonFindings json, TypeRules types) {
        this.json = json;
        this.types = types;
    }

    @Nullable
    Refusal of(Exception problem) {
        return switch (problem) {
            case Refusal refusal -> refusal;
            case BindException invalid -> refuse(ConstraintFindings.in(invalid));
            case HandlerMethodValidationException invalid
            when !invalid.isForReturnValue() -> refuse(ConstraintFindings.in(invalid));
            case ConstraintViolationException invalid -> refuse(ConstraintFindings.in(invalid));
            case MissingServletRequestParameterException missing ->
                refuse(Broken.of(missing.getParameterName(), REQUIRED));
            case MissingServletRequestPartException missing ->
                refuse(Broken.of(missing.getRequestPartName(), REQUIRED));
            case MissingRequestHeaderException missing -> refuse(Broken.of(missing.getHeaderName(), REQUIRED));
            case MethodArgumentTypeMismatchException wrong ->
                refuse(types.of(wrong.getName(), wrong.getRequiredType()));
            case TypeMismatchException wrong ->
                refuse(types.of(String.valueOf(wrong.getPropertyName()), wrong.getRequiredType()));
            case InvalidApiVersionException _ -> refuse(Broken.of("API-Version", "rule.api-version"));
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MaxUploadSizeExceededException tooLarge -> MultipartFindings.tooLarge(tooLarge);
            case MultipartException malformed -> MultipartFindings.malformed(malformed);
            default -> null;
        };
    }

    private Refusal unreadable(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) {
                return Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
            }
        }
        return switch (unreadable.getCause()) {
            case JacksonException broken -> refuse(json.in(broken));
            case null -> refuse(Broken.of("body", REQUIRED));
            default -> refuse(Broken.of("body", "rule.json"));
        };
    }

    private static Refusal refuse(Broken broken) {
        return refuse(List.of(broken));
    }

    private static Refusal refuse(List<Broken> broken) {
        return Refusal.of(HttpStatus.BAD_REQUEST, "invalid-request").andAll(broken);
    }
}
