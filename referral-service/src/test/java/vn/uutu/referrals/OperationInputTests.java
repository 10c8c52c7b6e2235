package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.uutu.testing.Tokens;

/// Every field and parameter of the contract, spoilt in every way its schema lets one think of: the answer names it,
/// and nothing is written.
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationInputTests {

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    Branch branch;
    UUID member;
    String referral = "";

    @BeforeAll
    void aCase() throws InterruptedException {
        branch = Branch.anew();
        member = branch.member("2020-03-26");
        new Caller(http, "quan.tri").whenIn(branch.id());
        var secretary = new Caller(http, branch.secretary()).whenIn(branch.id());
        referral = secretary.select(branch.id(), branch.member("2020-03-26"), "2023-01-10");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiltBodies")
    void aSpoiltFieldIsNamed(Spoilt spoilt) {
        var problem = ask(spoilt, spoilt.operation().at(referral));

        assertThat(problem.get("errors").valueStream().map(it -> it.get("field").asString()))
                .contains(spoilt.field());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rubbishParameters")
    void aRubbishParameterIsNamed(Spoilt spoilt) {
        var isInPath = spoilt.operation().path().contains("{" + spoilt.field() + "}");
        var path = isInPath
                ? spoilt.operation().path().replace("{" + spoilt.field() + "}", "rubbish")
                : spoilt.operation().at(referral) + "?" + spoilt.field() + "=rubbish" + needed(spoilt);
        var problem = ask(spoilt, path);

        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(spoilt.field());
    }

    /// The unit, where an operation is not asked without one.
    private String needed(Spoilt spoilt) {
        var unit = spoilt.operation().parameters("query").stream()
                .filter(it -> it.get("required").asBoolean())
                .anyMatch(it -> it.get("name").asString().equals("unit"));
        return unit && !spoilt.field().equals("unit") ? "&unit=" + branch.id() : "";
    }

    @AfterAll
    void nothingIsWritten() {
        var reader = new Caller(http, branch.secretary());
        assertThat(reader.read(reader.get("/api/referrals/" + referral), 200)
                        .get("version")
                        .asLong())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from meeting where unit_id = :unit")
                        .param("unit", branch.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private JsonNode ask(Spoilt spoilt, String path) {
        var request = http.method(spoilt.operation().method())
                .uri(path)
                .headers(it -> it.setBearerAuth(Tokens.of("quan.tri")))
                .contentType(MediaType.APPLICATION_JSON);
        var answer = spoilt.body().isEmpty()
                ? request.exchange()
                : request.body(ours(spoilt.body())).exchange();
        return new Caller(http, "quan.tri").read(answer, 400);
    }

    private String ours(String body) {
        return body.replace("018f0000-0000-7000-8000-000000000004", branch.id().toString())
                .replace("018f0000-0000-7000-8000-000000000102", member.toString());
    }

    static Stream<Spoilt> spoiltBodies() {
        var all = new ArrayList<Spoilt>();
        for (var operation : Operation.all()) {
            operation.body().ifPresent(good -> all.addAll(spoil(operation, good)));
        }
        return all.stream();
    }

    private static List<Spoilt> spoil(Operation operation, ObjectNode good) {
        var all = new ArrayList<Spoilt>();
        all.add(new Spoilt(
                operation,
                "surplus",
                "unknown",
                good.deepCopy().put("surplus", 1).toString()));
        operation.schema().get("required").forEach(it -> {
            var body = good.deepCopy();
            body.remove(it.asString());
            all.add(new Spoilt(operation, it.asString(), "missing", body.toString()));
            body.putNull(it.asString());
            all.add(new Spoilt(operation, it.asString(), "null", body.toString()));
        });
        operation.schema().get("properties").forEachEntry((field, schema) -> {
            var wrong = good.deepCopy();
            wrong.putObject(field).put("no", "such thing");
            all.add(new Spoilt(operation, field, "wrong type", wrong.toString()));
            if (schema.has("enum") || schema.path("format").asString("").equals("uuid")) {
                var word = good.deepCopy().put(field, "no-such-word");
                all.add(new Spoilt(operation, field, "unknown word", word.toString()));
            }
            if (schema.has("minItems")) {
                var empty = good.deepCopy();
                empty.putArray(field);
                all.add(new Spoilt(operation, field, "empty", empty.toString()));
            }
            if (schema.path("format").asString("").equals("date")) {
                var day = good.deepCopy().put(field, "2023-02-30");
                all.add(new Spoilt(operation, field, "impossible date", day.toString()));
            }
            if (schema.has("maxLength")) {
                var text = "x".repeat(schema.get("maxLength").asInt() + 1);
                all.add(new Spoilt(
                        operation,
                        field,
                        "too long",
                        good.deepCopy().put(field, text).toString()));
            }
            if (schema.has("minimum")) {
                all.add(new Spoilt(
                        operation,
                        field,
                        "negative",
                        good.deepCopy().put(field, -1).toString()));
            }
        });
        return all;
    }

    static Stream<Spoilt> rubbishParameters() {
        return Operation.all().stream()
                .filter(it -> !it.described().at("/requestBody/content").has("multipart/form-data"))
                .flatMap(operation -> Stream.of("path", "query")
                        .flatMap(it -> operation.parameters(it).stream())
                        .filter(it -> isParsed(it.get("schema")))
                        .map(it -> new Spoilt(
                                operation,
                                it.get("name").asString(),
                                "rubbish",
                                operation.body().map(JsonNode::toString).orElse(""))));
    }

    private static boolean isParsed(JsonNode schema) {
        return schema.has("format")
                || schema.has("enum")
                || schema.get("type").asString().equals("integer");
    }

    record Spoilt(Operation operation, String field, String how, String body) {

        @Override
        public String toString() {
            return operation + ": " + field + " " + how;
        }
    }
}
