package vn.uutu.reporting;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/// The contract as it stands in the file.
final class OpenApi {

    private static final Map<String, Object> FILE = read();

    private OpenApi() {}

    /// What stands under these keys.
    static Map<String, Object> at(String... path) {
        var found = FILE;
        for (var key : path) {
            found = Operation.map(found.get(key));
        }
        return found;
    }

    /// What a schema says, or the one that it refers to.
    static Map<String, Object> schema(@Nullable Object schema) {
        var found = Operation.map(schema);
        var reference = String.valueOf(found.getOrDefault("$ref", ""));
        return reference.isEmpty()
                ? found
                : at("components", "schemas", reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static Map<String, Object> read() {
        try (var file = requireNonNull(OpenApi.class.getResourceAsStream("/contract/own/openapi.yaml"))) {
            return new Yaml().load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
