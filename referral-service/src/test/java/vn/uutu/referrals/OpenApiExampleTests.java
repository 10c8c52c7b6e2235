package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Clients are built and tried out against the examples of the contract, so each body has one, and each is possible.
class OpenApiExampleTests {

    static final JsonMapper JSON = JsonMapper.builder().build();
    static final JsonNode FILE = JSON.valueToTree(new Yaml().<Map<String, Object>>load(contract()));
    static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            it -> it.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void everyBodyHasExamplesAndEachFitsItsSchema(Body body) {
        var examples = body.examples();

        assertThat(examples).isNotEmpty();
        assertThat(examples)
                .allSatisfy(
                        example -> assertThat(SCHEMAS.getSchema(body.schema()).validate(example))
                                .isEmpty());
    }

    static Stream<Body> bodies() {
        var bodies = new ArrayList<Body>();
        FILE.get("paths")
                .forEachEntry((path, operations) -> operations.forEachEntry((verb, operation) -> {
                    add(bodies, verb + " " + path, operation.path("requestBody"));
                    operation.get("responses").forEachEntry((status, response) -> {
                        if (status.startsWith("2")) {
                            add(bodies, verb + " " + path + " → " + status, response);
                        }
                    });
                }));
        return bodies.stream();
    }

    private static void add(List<Body> bodies, String name, JsonNode described) {
        var json = described.path("content").path("application/json");
        if (!json.isMissingNode()) {
            bodies.add(new Body(name, json));
        }
    }

    private static InputStream contract() {
        return Objects.requireNonNull(OpenApiExampleTests.class.getResourceAsStream("/contract/own/openapi.yaml"));
    }

    record Body(String name, JsonNode described) {

        /// The schema on its own feet: what it refers to stands beside it.
        ObjectNode schema() {
            var schema = described.get("schema").deepCopy().asObject();
            schema.set("components", FILE.get("components"));
            return schema;
        }

        List<JsonNode> examples() {
            var one = described.path("example");
            var several = described.path("examples").valueStream().map(it -> it.get("value"));
            return Stream.concat(one.isMissingNode() ? Stream.empty() : Stream.of(one), several)
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
