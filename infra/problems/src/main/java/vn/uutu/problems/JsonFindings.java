package vn.uutu.problems;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.exc.ValueInstantiationException;

/// Names the field of a JSON body that could not be read, and what was expected there.
final class JsonFindings {

    private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"([^\"]*)\"");

    private final TypeRules types;

    JsonFindings(TypeRules types) {
        this.types = types;
    }

    Broken in(JacksonException broken) {
        var field = fieldIn(broken.getPath());
        return switch (broken) {
            case UnstorableText _ -> Broken.of(field, "rule.storable");
            case PropertyBindingException _ -> Broken.of(field, "rule.unknown");
            case InvalidNullException _ -> Broken.of(field, "rule.required");
            case InputCoercionException range -> range(field, range.getTargetType());
            case ValueInstantiationException built ->
                types.of(field, built.getType() == null ? null : built.getType().getRawClass());
            case MismatchedInputException wrong -> mismatch(field, wrong);
            case StreamConstraintsException _ -> Broken.of(field, "rule.json-limits");
            case StreamReadException syntax -> syntax(syntax);
            case DatabindException _ -> Broken.of(field, "rule.type");
            default -> Broken.of(field, "rule.json");
        };
    }

    private Broken mismatch(String field, MismatchedInputException wrong) {
        if (wrong.getOriginalMessage().startsWith("Trailing token")) {
            return Broken.of("body", "rule.trailing");
        }
        return types.of(field, wrong.getTargetType());
    }

    private static Broken syntax(StreamReadException syntax) {
        var twice = TWICE.matcher(syntax.getOriginalMessage());
        return twice.lookingAt() ? Broken.of(twice.group(1), "rule.duplicate") : Broken.of("body", "rule.json");
    }

    private static Broken range(String field, @Nullable Class<?> type) {
        return type == int.class || type == Integer.class
                ? Broken.of(field, "rule.range", Integer.MIN_VALUE, Integer.MAX_VALUE)
                : Broken.of(field, "rule.range", Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static String fieldIn(List<JacksonException.Reference> path) {
        return path.isEmpty()
                ? "body"
                : path.stream()
                        .map(step -> step.getPropertyName() == null
                                ? String.valueOf(step.getIndex())
                                : step.getPropertyName())
                        .collect(Collectors.joining("/"));
    }
}
