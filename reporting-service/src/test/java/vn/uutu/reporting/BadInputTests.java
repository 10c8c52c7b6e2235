package vn.uutu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.testing.Tokens;

/// Whatever the contract excludes is refused at every operation, by a problem that names the field, and nothing is
/// written. What is excluded is derived from the contract, so that a new field is tested as soon as it stands there.
@ReportingTest
class BadInputTests {

    @Autowired
    Suite suite;

    @Autowired
    Http http;

    @Autowired
    Asker asker;

    @Autowired
    JdbcClient jdbc;

    final JsonMapper json = JsonMapper.builder().build();
    UUID unit = UUID.randomUUID();

    @ParameterizedTest
    @MethodSource("operations")
    void badParametersAreNamed(Operation operation) {
        var path = prepare(operation);
        var good = goodQuery(operation);
        var before = everything();
        for (var parameter : operation.parameters()) {
            var name = String.valueOf(parameter.get("name"));
            if (String.valueOf(parameter.get("in")).equals("path") && name.equals("id")) {
                assertNames(name, send(operation, path.replaceFirst("/[0-9a-f-]{36}", "/x"), good, "{}"), "x");
            }
            if (String.valueOf(parameter.get("in")).equals("query")) {
                Faults.of(parameter).forEach(fault -> {
                    var bad = new LinkedHashMap<>(good);
                    fault.ifPresentOrElse(value -> bad.put(name, value), () -> bad.remove(name));
                    assertNames(name, send(operation, path, bad, "{}"), fault.orElse("(absent)"));
                });
            }
        }
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("operationsWithBody")
    void badBodiesAreNamedAndNotWritten(Operation operation) {
        var path = prepare(operation);
        var good = asker.example(operation, unit);
        var schema = OpenApi.schema(operation.request().orElseThrow().get("schema"));
        var before = everything();
        Operation.map(schema.get("properties"))
                .forEach((name, property) -> Faults.inJson(name, Operation.map(property), schema)
                        .forEach(fault -> {
                            var bad = new HashMap<>(good);
                            fault.accept(bad);
                            assertNames(name, send(operation, path, Map.of(), json.writeValueAsString(bad)), bad);
                        }));
        var more = new HashMap<>(good);
        more.put("extra", 1);
        assertNames("extra", send(operation, path, Map.of(), json.writeValueAsString(more)), more);
        for (var text : new String[] {"", "{", "[]", "null", "1", "{} {}"}) {
            assertThat(send(operation, path, Map.of(), text).statusCode())
                    .as(text)
                    .isEqualTo(400);
        }
        assertThat(everything()).isEqualTo(before);

        assertThat(send(operation, path, Map.of(), json.writeValueAsString(good))
                        .statusCode())
                .as("the example itself is right")
                .isBetween(200, 204);
    }

    @AfterEach
    void settleAsAtFirst() {
        asker.settleAsAtFirst();
    }

    static Stream<Operation> operations() {
        return Operation.all().stream();
    }

    static Stream<Operation> operationsWithBody() {
        return operations().filter(operation -> operation.request().isPresent());
    }

    private String prepare(Operation operation) {
        unit = suite.unit("province", "", null);
        suite.settle();
        return asker.path(operation, unit);
    }

    private Map<String, String> goodQuery(Operation operation) {
        var values = Map.of("unit", unit.toString(), "by", "year", "at", "2024-01", "indicator", "referred");
        var query = new LinkedHashMap<String, String>();
        operation.parameters().stream()
                .map(parameter -> String.valueOf(parameter.get("name")))
                .filter(values::containsKey)
                .forEach(name -> query.put(name, values.getOrDefault(name, "")));
        return query;
    }

    private HttpResponse<String> send(Operation operation, String path, Map<String, String> query, String body) {
        var encoded = query.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(http.uri(path) + "?" + encoded))
                .header("Authorization", "Bearer " + Tokens.of(Http.ADMINISTRATOR));
        if (path.equals("/api/target-imports")) {
            request.header("Content-Type", "multipart/form-data; boundary=" + Asker.BOUNDARY)
                    .POST(BodyPublishers.ofString(Asker.file("Mã đơn vị,Năm,Chỉ tiêu,Số lượng\nx,2024,referred,1")));
        } else if (!operation.method().equals("GET")) {
            request.header("Content-Type", "application/json")
                    .method(operation.method(), BodyPublishers.ofString(body));
        }
        return http.send(request);
    }

    /// Or a part of the field.
    private static void assertNames(String field, HttpResponse<String> answer, Object sent) {
        assertThat(answer.statusCode()).as("%s: %s", field, sent).isIn(400, 422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Http.json(answer)
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString().replaceFirst("/.*", "")))
                .as("%s: %s", field, sent)
                .contains(field);
    }

    private String everything() {
        return Stream.of(
                        "programme",
                        "programme_setting",
                        "target_entry",
                        "outside_number",
                        "outside_number_entry",
                        "import_job",
                        "import_chunk")
                .map(table -> table + " "
                        + jdbc.sql("select count(*) || ' ' || coalesce(md5(string_agg(t::text, ' ' order by"
                                        + " t::text)), '') from " + table + " t")
                                .query(String.class)
                                .single())
                .collect(Collectors.joining("\n"));
    }
}
