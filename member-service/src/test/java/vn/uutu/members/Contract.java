package vn.uutu.members;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The file that others read: `contract/openapi.yaml`.
final class Contract {

    static final JsonNode FILE = read();

    private Contract() {}

    static List<Operation> operations() {
        return FILE.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(entry -> new Operation(path.getKey(), entry.getKey(), entry.getValue())))
                .toList();
    }

    static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? FILE.at(node.get("$ref").asString().substring(1)) : node;
    }

    private static JsonNode read() {
        try {
            var text = new ClassPathResource("contract/own/openapi.yaml").getContentAsString(StandardCharsets.UTF_8);
            return JsonMapper.shared().valueToTree(new Yaml().load(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Operation(String path, String verb, JsonNode node) {

        String id() {
            return node.get("operationId").asString();
        }

        HttpMethod method() {
            return HttpMethod.valueOf(verb.toUpperCase(Locale.ROOT));
        }

        List<JsonNode> parameters() {
            return node.get("parameters").valueStream().map(Contract::resolved).toList();
        }

        /// What stands in the JSON body; none for other bodies.
        Optional<JsonNode> body() {
            return Optional.of(node.at("/requestBody/content/application~1json"))
                    .filter(content -> !content.isMissingNode());
        }

        /// All JSON that the operation takes, or answers when it goes well.
        List<JsonNode> contents() {
            var answers = node.get("responses").properties().stream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .map(answer -> answer.getValue().at("/content/application~1json"))
                    .filter(content -> !content.isMissingNode());
            return Stream.concat(body().stream(), answers).toList();
        }

        @Override
        public String toString() {
            return id();
        }
    }
}
