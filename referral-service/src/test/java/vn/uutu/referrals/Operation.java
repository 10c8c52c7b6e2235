package vn.uutu.referrals;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One operation of the contract, for tests that ask all of them.
record Operation(String id, HttpMethod method, String path, JsonNode described) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode FILE = JSON.valueToTree(new Yaml().<Map<String, Object>>load(contract()));

    static List<Operation> all() {
        var all = new ArrayList<Operation>();
        FILE.get("paths")
                .forEachEntry((path, verbs) -> verbs.forEachEntry((verb, described) -> all.add(new Operation(
                        described.get("operationId").asString(),
                        HttpMethod.valueOf(verb.toUpperCase(Locale.ROOT)),
                        path,
                        described))));
        return all;
    }

    /// The path with something to stand in it: an id, a version of the rules that nobody made, a holiday.
    String at(String id) {
        return path.replace("{id}", id).replace("{validFrom}", "2199-01-01").replace("{on}", "2026-09-02");
    }

    /// The example of the JSON body.
    Optional<ObjectNode> body() {
        var example = json().path("example");
        return example.isObject() ? Optional.of(example.deepCopy().asObject()) : Optional.empty();
    }

    /// The schema of the JSON body.
    JsonNode schema() {
        return resolved(json().get("schema"));
    }

    List<JsonNode> parameters(String place) {
        return described
                .path("parameters")
                .valueStream()
                .map(Operation::resolved)
                .filter(it -> it.get("in").asString().equals(place))
                .toList();
    }

    private JsonNode json() {
        return described.path("requestBody").path("content").path("application/json");
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? FILE.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    private static InputStream contract() {
        return Objects.requireNonNull(Operation.class.getResourceAsStream("/contract/own/openapi.yaml"));
    }

    @Override
    public String toString() {
        return id;
    }
}
