package vn.uutu.members;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.uutu.members.dated.ExpectedVersion;
import vn.uutu.members.privacy.Purpose;

/// The file that others read and the code say the same: paths, methods, parameters, bodies. Its examples are true.
@ServiceTest
class OpenApiTests {

    static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void fileAndCodeSayTheSame() {
        assertThat(inTheCode()).isEqualTo(inTheFile());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatAnOperationTakesAndAnswersHasAnExampleThatKeepsItsSchema(Contract.Operation operation) {
        for (var content : operation.contents()) {
            var example = Optional.ofNullable(content.get("example"));
            assertThat(example).as("example of %s", content.get("schema")).isPresent();
            assertThat(schema(content.get("schema")).validate(example.get().toString(), InputFormat.JSON))
                    .isEmpty();
        }
    }

    static List<Contract.Operation> operations() {
        return Contract.operations();
    }

    private static Schema schema(JsonNode schema) {
        var document = JSON.createObjectNode().setAll((ObjectNode) schema);
        document.set("components", Contract.FILE.get("components"));
        var settings =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(settings))
                .getSchema(document);
    }

    private Map<String, Set<String>> inTheCode() {
        var operations = new TreeMap<String, Set<String>>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getPackageName().startsWith("vn.uutu.members")) {
                namesOf(info).forEach(name -> operations.put(name, parametersOf(method)));
            }
        });
        return operations;
    }

    private static Stream<String> namesOf(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> method.name().toLowerCase(Locale.ROOT) + " " + path));
    }

    private static Set<String> parametersOf(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(OpenApiTests::describe)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> describe(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        if (parameter.getParameterType() == ExpectedVersion.class) {
            return Stream.of("header If-Match");
        }
        if (parameter.getParameterType() == Purpose.class) {
            return Stream.of("header Purpose");
        }
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return Stream.of("path " + parameter.getParameterName());
        }
        if (parameter.hasParameterAnnotation(RequestParam.class)) {
            return Stream.of("query " + parameter.getParameterName());
        }
        if (parameter.hasParameterAnnotation(RequestBody.class)) {
            return Arrays.stream(parameter.getParameterType().getRecordComponents())
                    .map(RecordComponent::getName)
                    .map(field -> "body " + field);
        }
        return Stream.of();
    }

    private static Map<String, Set<String>> inTheFile() {
        var operations = new TreeMap<String, Set<String>>();
        for (var operation : Contract.operations()) {
            operations.put(operation.verb() + " " + operation.path(), described(operation));
        }
        return operations;
    }

    private static Set<String> described(Contract.Operation operation) {
        var described = new TreeSet<String>();
        for (var parameter : operation.parameters()) {
            described.add(
                    parameter.get("in").asString() + " " + parameter.get("name").asString());
        }
        described.removeAll(List.of("header API-Version", "header Idempotency-Key")); // taken by filters
        operation
                .body()
                .map(content -> Contract.resolved(content.get("schema")))
                .ifPresent(schema ->
                        schema.get("properties").propertyNames().forEach(field -> described.add("body " + field)));
        return described;
    }
}
