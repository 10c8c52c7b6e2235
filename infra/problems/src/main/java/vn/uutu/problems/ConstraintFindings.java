package vn.uutu.problems;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/// Turns violated constraints into broken rules: `@Size` breaks `rule.Size`, an own constraint `rule.<its name>`.
final class ConstraintFindings {

    private ConstraintFindings() {}

    static List<Broken> in(BindException invalid) {
        return invalid.getAllErrors().stream()
                .map(error -> broken(fieldOf(error), error))
                .toList();
    }

    static List<Broken> in(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> in(result).stream())
                .toList();
    }

    static List<Broken> in(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(violation -> broken(lastNodeOf(violation), violation))
                .toList();
    }

    private static List<Broken> in(ParameterValidationResult result) {
        if (result instanceof ParameterErrors nested) {
            var prefix = result.getContainerIndex() == null ? "" : result.getContainerIndex() + "/";
            return nested.getAllErrors().stream()
                    .map(error -> broken(prefix + fieldOf(error), error))
                    .toList();
        }
        var name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "body");
        return result.getResolvableErrors().stream()
                .map(error -> broken(ParameterNames.onTheWire(result.getMethodParameter(), name), error))
                .toList();
    }

    private static Broken broken(String field, MessageSourceResolvable error) {
        if (error instanceof ObjectError known && known.contains(ConstraintViolation.class)) {
            return broken(field, known.unwrap(ConstraintViolation.class));
        }
        var codes = Objects.requireNonNullElse(error.getCodes(), new String[0]);
        if (codes.length > 0 && codes[codes.length - 1].equals("typeMismatch")) {
            return Broken.of(field, "rule.type");
        }
        var key = codes.length == 0 ? "rule.type" : "rule." + codes[codes.length - 1];
        var args = Objects.requireNonNullElse(error.getArguments(), new Object[0]);
        var values = Arrays.stream(args).skip(1).map(ConstraintFindings::shown).toList();
        return new Broken(field, key, values, Objects.requireNonNullElse(error.getDefaultMessage(), key));
    }

    /// A constraint's attributes in alphabetical order: `@Size(min, max)` gives `{0}` = max and `{1}` = min.
    private static Broken broken(String field, ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var name = constraint.getAnnotation().annotationType().getSimpleName();
        var values = constraint.getAttributes().entrySet().stream()
                .filter(entry -> !List.of("message", "groups", "payload").contains(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> shown(entry.getValue()))
                .toList();
        var template = violation.getMessageTemplate();
        var key = template.startsWith("{jakarta.") || template.startsWith("{org.hibernate.")
                ? "rule." + name
                : template.replaceAll("^\\{|}$", "");
        return new Broken(field, key, values, violation.getMessage());
    }

    private static Object shown(Object value) {
        return value instanceof Number number ? number : String.valueOf(value);
    }

    private static String fieldOf(ObjectError error) {
        return error instanceof FieldError field ? pathOf(field.getField()) : "body";
    }

    private static String pathOf(String beanPath) {
        return beanPath.replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static String lastNodeOf(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .reduce((_, last) -> last)
                .map(node -> String.valueOf(node.getName()))
                .orElse("body");
    }
}
