package vn.uutu.reporting;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.reporting.indicator.Definition;
import vn.uutu.reporting.indicator.Indicators;
import vn.uutu.testing.Tokens;

/// What is really answered to a GET is what its schema promises: fields, types, and what is always there.
@ReportingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerTests {

    private static final String ALL_INDICATORS =
            "indicators=" + Indicators.all().stream().map(Definition::code).collect(joining(","));
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    @Autowired
    Suite suite;

    @Autowired
    Http http;

    UUID province = UUID.randomUUID();
    String number = "";
    String file = "";

    @BeforeAll
    void aProvinceWithALittleOfEverything() {
        province = suite.unit("province", "", null);
        var branch = suite.unit("branch", "school", suite.unit("district", "", province));
        suite.member(UUID.randomUUID(), 1, branch, "2020-03-26");
        suite.referral(UUID.randomUUID(), 1, branch, Map.of("handed-over", "2024-02-15", "admitted", "2024-05-19"));
        suite.settle();
        number = http.send("POST", "/api/outside-numbers", Http.ADMINISTRATOR, """
                        {"unit":"%s","quarter":"2024-Q2","newPartyMembers":2,"confirmedBy":"x","confirmedOn":"2024-07-01"}
                        """.formatted(province))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        http.send("POST", number + "/correction", Http.ADMINISTRATOR, """
            {"newPartyMembers":3,"confirmedBy":"x","confirmedOn":"2024-07-02","reason":"Đếm thiếu"}
            """);
        http.send("PUT", "/api/targets", Http.ADMINISTRATOR, """
            {"unit":"%s","programme":"2021-2025","indicator":"admitted","year":2024,"amount":5,"reason":"NQ 01"}
            """.formatted(province));
        file = handInARowThatIsWrong();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void anAnswerIsWhatItsSchemaPromises(String path) {
        var operation = Operation.all().stream()
                .filter(one -> one.method().equals("GET") && one.path().equals(path.replaceFirst("\\?.*", "")))
                .findFirst()
                .orElseThrow();

        var answer = http.get(
                path.replace("/api/outside-numbers/{id}", number)
                        .replace("/api/target-imports/{id}", file)
                        .replace("{unit}", province.toString()),
                Http.ADMINISTRATOR);

        assertThat(answer.statusCode()).isEqualTo(200);
        var schema = new HashMap<>(
                Operation.map(operation.bodies().findFirst().orElseThrow().get("schema")));
        schema.put("components", OpenApi.at("components"));
        assertThat(SCHEMAS.getSchema(JSON.writeValueAsString(schema), InputFormat.JSON)
                        .validate(answer.body(), InputFormat.JSON))
                .as(answer.body())
                .isEmpty();
    }

    @Test
    void noReadingIsLeftOut() {
        assertThat(readings().map(path -> path.replaceFirst("\\?.*", "")).distinct())
                .containsExactlyInAnyOrderElementsOf(Operation.all().stream()
                        .filter(one -> one.method().equals("GET")
                                && one.bodies().findAny().isPresent())
                        .map(Operation::path)
                        .toList());
    }

    static Stream<String> readings() {
        return Stream.of(
                "/api/progress?unit={unit}",
                "/api/progress/explanation?unit={unit}&indicator=admitted",
                "/api/progress/explanation?unit={unit}&indicator=union-share&part=denominator",
                "/api/progress/breakdown?unit={unit}&by=year",
                "/api/progress/breakdown?unit={unit}&by=quarter",
                "/api/progress/breakdown?unit={unit}&by=sector",
                "/api/progress/trends?unit={unit}&by=quarter",
                "/api/progress/trends?unit={unit}&by=year&" + ALL_INDICATORS,
                "/api/progress/breakdown?unit={unit}&by=half-year&" + ALL_INDICATORS,
                "/api/progress/breakdown?unit={unit}&by=month&" + ALL_INDICATORS,
                "/api/progress/breakdown?unit={unit}&by=gender&" + ALL_INDICATORS,
                "/api/progress?unit={unit}&" + ALL_INDICATORS,
                "/api/progress/funnel?unit={unit}",
                "/api/indicators",
                "/api/headcount?unit={unit}&at=2024-01",
                "/api/headcount/children?unit={unit}&at=2024-01",
                "/api/programmes",
                "/api/targets?unit={unit}",
                "/api/target-imports/{id}",
                "/api/outside-numbers?unit={unit}",
                "/api/outside-numbers/{id}");
    }

    private String handInARowThatIsWrong() {
        var accepted = http.send(HttpRequest.newBuilder(http.uri("/api/target-imports"))
                .header("Authorization", "Bearer " + Tokens.of(Http.ADMINISTRATOR))
                .header("Content-Type", "multipart/form-data; boundary=" + Asker.BOUNDARY)
                .POST(BodyPublishers.ofString(Asker.file("Mã đơn vị,Năm,Chỉ tiêu,Số lượng\nx,2024,referred,1"))));
        var path = accepted.headers().firstValue("Location").orElseThrow();
        await().until(() -> Http.json(http.get(path, Http.ADMINISTRATOR))
                .get("status")
                .asString()
                .equals("done"));
        return path;
    }
}
