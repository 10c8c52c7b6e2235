package vn.uutu.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/// What a contract promises at a path. A new one is walked as soon as it stands in its file.
record Operation(String method, String path, JsonNode described) {

    static Stream<Operation> all() {
        return Stream.of("member-service", "referral-service", "reporting-service")
                .map(Operation::contract)
                .flatMap(contract -> contract.get("paths").properties().stream())
                .flatMap(path -> path.getValue().properties().stream()
                        .map(verb ->
                                new Operation(verb.getKey().toUpperCase(Locale.ROOT), path.getKey(), verb.getValue())));
    }

    /// Of something that is not there, with every parameter that has to be said.
    String ofNobody() {
        var address = path.replace("{programme}", "2021-2025");
        for (var parameter : described.path("parameters")) {
            address = address.replace("{%s}".formatted(parameter.path("name").asString("")), any(parameter));
        }
        var query = described
                .path("parameters")
                .valueStream()
                .filter(it -> it.path("in").asString("").equals("query")
                        && it.path("required").asBoolean(false))
                .map(it -> it.get("name").asString() + "=" + any(it))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }

    private static String any(JsonNode parameter) {
        var schema = parameter.path("schema");
        if (schema.path("format").asString("").equals("date")) {
            return "2199-01-01";
        }
        return schema.path("type").asString("").equals("integer")
                ? "2025"
                : UUID.randomUUID().toString();
    }

    boolean takesJson() {
        return takes().has("application/json");
    }

    boolean takesAFile() {
        return takes().has("multipart/form-data");
    }

    private JsonNode takes() {
        return described.at("/requestBody/content");
    }

    private static JsonNode contract(String service) {
        try (var file = Files.newInputStream(Path.of("..", "..", service, "contract", "openapi.yaml"))) {
            Map<String, Object> content = new Yaml().load(file);
            return Client.JSON.valueToTree(Objects.requireNonNull(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
