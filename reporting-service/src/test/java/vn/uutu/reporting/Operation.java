package vn.uutu.reporting;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An operation of the contract.
record Operation(String method, String path, Map<String, Object> content) {

    static List<Operation> all() {
        return OpenApi.at("paths").keySet().stream()
                .flatMap(path -> OpenApi.at("paths", path).keySet().stream()
                        .map(method -> new Operation(
                                method.toUpperCase(Locale.ROOT), path, OpenApi.at("paths", path, method))))
                .toList();
    }

    /// The JSON that goes in and that comes out when all goes well, each as its schema and its examples.
    Stream<Map<String, Object>> bodies() {
        var answers = map(content.get("responses")).entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(Map.Entry::getValue);
        return Stream.concat(Stream.ofNullable(content.get("requestBody")), answers)
                .flatMap(body -> Stream.ofNullable(map(body).get("content")))
                .flatMap(kinds -> Stream.ofNullable(map(kinds).get("application/json")))
                .map(Operation::map);
    }

    /// The JSON that goes in, as its schema and its example.
    Optional<Map<String, Object>> request() {
        return Optional.ofNullable(content.get("requestBody"))
                .flatMap(body ->
                        Optional.ofNullable(map(map(body).get("content")).get("application/json")))
                .map(Operation::map);
    }

    @SuppressWarnings("unchecked")
    Collection<Map<String, Object>> parameters() {
        return (Collection<Map<String, Object>>) content.getOrDefault("parameters", List.of());
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) requireNonNull(value);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
