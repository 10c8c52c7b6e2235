package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

/// The file says what the code does: the same paths, parameters, bodies and fields, no more and no less.
@ServiceTest
class OpenApiTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    final Map<String, Object> file = new Yaml().load(contract());

    @Test
    void pathsAndParametersAreTheSame() {
        var inCode = new TreeMap<String, Set<String>>();
        ours().forEach((path, method) -> inCode.put(path, parametersOf(method)));
        var inFile = new TreeMap<String, Set<String>>();
        map(file, "paths")
                .forEach((path, operations) -> map(operations)
                        .forEach((verb, operation) ->
                                inFile.put(verb.toUpperCase(Locale.ROOT) + " " + path, parametersOf(map(operation)))));

        assertThat(inFile).isEqualTo(inCode);
    }

    @Test
    void bodiesHaveTheSameFieldsOfTheSameTypes() {
        var inCode = new TreeMap<String, Set<String>>();
        ours().values().forEach(method -> {
            collect(method.getGenericReturnType(), inCode);
            Arrays.stream(method.getParameters())
                    .filter(it -> it.isAnnotationPresent(RequestBody.class))
                    .forEach(it -> collect(it.getParameterizedType(), inCode));
        });
        var inFile = new TreeMap<String, Set<String>>();
        map(map(file, "components"), "schemas").forEach((name, schema) -> inFile.put(name, fieldsOf(map(schema))));
        inFile.keySet().removeAll(Set.of("Problem", "FieldProblem"));

        assertThat(inFile).isEqualTo(inCode);
    }

    private Map<String, Method> ours() {
        var ours = new TreeMap<String, Method>();
        mappings.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("vn.uutu.referrals")) {
                info.getPatternValues()
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> ours.put(verb + " " + path, handler.getMethod())));
            }
        });
        return ours;
    }

    private static Set<String> parametersOf(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(it -> {
                    if (it.isAnnotationPresent(PathVariable.class)) {
                        return Stream.of("path " + it.getName());
                    }
                    if (it.isAnnotationPresent(RequestParam.class)) {
                        return Stream.of("query " + it.getName());
                    }
                    var header = AnnotatedElementUtils.findMergedAnnotation(it, RequestHeader.class);
                    return header == null ? Stream.empty() : Stream.of("header " + header.name());
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What filters and the framework read from every request is not a parameter of a method.
    private Set<String> parametersOf(Map<String, Object> operation) {
        var everywhere = Set.of("header API-Version", "header Accept-Language", "header Idempotency-Key");
        return list(operation, "parameters").stream()
                .map(it -> it.containsKey("$ref") ? resolved(String.valueOf(it.get("$ref"))) : it)
                .map(it -> it.get("in") + " " + it.get("name"))
                .filter(it -> !everywhere.contains(it))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Object> resolved(String reference) {
        var at = file;
        for (var part : reference.substring(2).split("/")) {
            at = map(at, part);
        }
        return at;
    }

    private static void collect(Type type, Map<String, Set<String>> found) {
        switch (type) {
            case ParameterizedType generic ->
                Stream.of(generic.getActualTypeArguments()).forEach(it -> collect(it, found));
            case Class<?> record
            when record.isRecord() && found.put(nameOf(record), fieldsOf(record)) == null ->
                Stream.of(record.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(it -> collect(it, found));
            default -> {}
        }
    }

    private static Set<String> fieldsOf(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .map(it -> it.getName() + " " + typeOf(it.getGenericType()) + (mayBeAbsent(it) ? " or nothing" : ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean mayBeAbsent(RecordComponent field) {
        return field.getType() == Optional.class || field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String typeOf(Type type) {
        return switch (type) {
            case ParameterizedType optional
            when optional.getRawType() == Optional.class -> typeOf(optional.getActualTypeArguments()[0]);
            case ParameterizedType _ -> "array";
            case Class<?> whole
            when Set.of(int.class, Integer.class, long.class, Long.class).contains(whole) -> "integer";
            case Class<?> truth when truth == boolean.class || truth == Boolean.class -> "boolean";
            case Class<?> record when record.isRecord() -> "object";
            default -> "string";
        };
    }

    private Set<String> fieldsOf(Map<String, Object> schema) {
        var required = (Collection<?>) schema.getOrDefault("required", List.of());
        return map(schema, "properties").entrySet().stream()
                .map(it -> {
                    var types = typesIn(map(it.getValue()));
                    var maybe = types.contains("null") || !required.contains(it.getKey());
                    types.remove("null");
                    return it.getKey() + " " + String.join("|", types) + (maybe ? " or nothing" : "");
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> typesIn(Map<String, Object> schema) {
        if (schema.containsKey("$ref")) {
            return typesIn(resolved(String.valueOf(schema.get("$ref"))));
        }
        var several = Stream.of("anyOf", "oneOf")
                .flatMap(it -> list(schema, it).stream())
                .toList();
        if (!several.isEmpty()) {
            return several.stream().flatMap(it -> typesIn(it).stream()).collect(Collectors.toCollection(TreeSet::new));
        }
        return schema.getOrDefault("type", "string") instanceof Collection<?> types
                ? types.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>(Set.of(String.valueOf(schema.getOrDefault("type", "string"))));
    }

    /// `SelectionController.Request` is `SelectionRequest`.
    private static String nameOf(Class<?> record) {
        var name = record.getSimpleName();
        return Set.of("Request", "Response").contains(name)
                ? record.getEnclosingClass().getSimpleName().replace("Controller", "") + name
                : name;
    }

    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return map(Objects.requireNonNull(parent.get(key)));
    }

    @SuppressWarnings("unchecked") // YAML knows maps and lists only
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> parent, String key) {
        return (List<Map<String, Object>>) parent.getOrDefault(key, List.of());
    }

    private static InputStream contract() {
        return Objects.requireNonNull(OpenApiTests.class.getResourceAsStream("/contract/own/openapi.yaml"));
    }
}
