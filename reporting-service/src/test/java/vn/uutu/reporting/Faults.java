package vn.uutu.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The values that a schema excludes, as far as the server can tell: of another type, form, length or range.
final class Faults {

    private Faults() {}

    /// @return values of a parameter; none = it is left out
    static Stream<Optional<String>> of(Map<String, Object> parameter) {
        var schema = OpenApi.schema(parameter.get("schema"));
        var faults = new ArrayList<Optional<String>>();
        if (Boolean.TRUE.equals(parameter.get("required"))) {
            faults.add(Optional.empty());
        }
        faults.add(Optional.of("x"));
        faults.add(Optional.of("a\0b"));
        if (String.valueOf(parameter.get("name")).equals("cursor")) {
            faults.add(Optional.of("1234567890-1"));
            return faults.stream();
        }
        faults.add(Optional.of("2021-13"));
        if (schema.containsKey("pattern")) {
            faults.add(Optional.of("20211-01"));
        }
        return faults.stream();
    }

    /// @return changes of a body, each of which makes this property wrong
    static Stream<Consumer<Map<String, Object>>> inJson(
            String name, Map<String, Object> property, Map<String, Object> body) {
        var values = Stream.concat(Stream.of(List.of(1), Map.of("a", 1), true), ofType(property));
        var wrong = values.<Consumer<Map<String, Object>>>map(value -> json -> json.put(name, value));
        return isRequired(name, body)
                ? Stream.concat(wrong, Stream.of(json -> json.remove(name), json -> json.replace(name, null)))
                : wrong;
    }

    private static Stream<Object> ofType(Map<String, Object> property) {
        var faults = new ArrayList<Object>();
        if (String.valueOf(property.get("type")).contains("integer")) {
            faults.addAll(List.of("x", "3", 1.5, 99_999_999_999L));
            faults.add(number(property, "minimum", 0) - 1);
            faults.add(number(property, "maximum", 9_999) + 1);
        } else {
            faults.addAll(List.of(5, "", " ", "\0"));
        }
        if (property.containsKey("maxLength")) {
            faults.add("x".repeat(number(property, "maxLength", 0) + 1));
        }
        if (property.containsKey("enum") || property.containsKey("pattern") || property.containsKey("format")) {
            faults.addAll(List.of("x", "2021-13", "2024-02-30", "15/04/2024"));
        }
        return faults.stream();
    }

    private static int number(Map<String, Object> property, String key, int otherwise) {
        return (Integer) property.getOrDefault(key, otherwise);
    }

    private static boolean isRequired(String name, Map<String, Object> body) {
        return ((Collection<?>) body.getOrDefault("required", List.of())).contains(name);
    }
}
