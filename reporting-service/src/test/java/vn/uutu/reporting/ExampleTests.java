package vn.uutu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// Every body of the contract has examples, and they are what its schema promises: clients are developed on them.
class ExampleTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    @ParameterizedTest
    @MethodSource("operations")
    void everyBodyHasExamplesOfItsSchema(Operation operation) {
        operation.bodies().forEach(body -> {
            var schema = new HashMap<>(Operation.map(body.get("schema")));
            schema.put("components", OpenApi.at("components"));
            var rules = SCHEMAS.getSchema(JSON.writeValueAsString(schema), InputFormat.JSON);

            assertThat(examples(body))
                    .isNotEmpty()
                    .allSatisfy(
                            example -> assertThat(rules.validate(JSON.writeValueAsString(example), InputFormat.JSON))
                                    .isEmpty());
        });
    }

    @Test
    void operationsHaveNamesOfTheirOwn() {
        assertThat(operations().map(operation -> operation.content().get("operationId")))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    static Stream<Operation> operations() {
        return Operation.all().stream();
    }

    private static Stream<Object> examples(Map<String, Object> body) {
        var named = Operation.map(body.getOrDefault("examples", Map.of())).values().stream()
                .map(example -> Operation.map(example).getOrDefault("value", Map.of()));
        return Stream.concat(Stream.ofNullable(body.get("example")), named);
    }
}
