package vn.uutu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Events in, figures out: the way of a province through the whole service.
@ReportingTest
class JourneyTests {

    @Autowired
    Suite suite;

    @Autowired
    Http http;

    @Test
    void whatBranchesDoIsInTheFiguresOfAllLevels() {
        var referral = UUID.randomUUID();
        var branch = UUID.randomUUID();
        suite.referral(referral, 2, branch, Map.of("handed-over", "2023-06-15", "admitted", "2024-01-15"));
        suite.member(UUID.randomUUID(), 1, branch, "2020-03-26");
        suite.settle();
        var province = suite.unit("province", "", null);
        var district = suite.unit("district", "", province);
        suite.unit(branch, 1, "branch", "residential", List.of(Suite.under(district, "1931-03-26")));
        suite.referral(referral, 2, branch, Map.of("handed-over", "2023-06-15", "admitted", "2024-01-15"));
        suite.referral(referral, 1, branch, Map.of("handed-over", "2023-06-15"));
        suite.settle();

        var answer = Http.json(http.get(
                "/api/progress?unit=%s&programme=2021-2025&from=2021-01&to=2025-12".formatted(province),
                Http.ADMINISTRATOR));

        assertThat(value(answer, "referred")).isEqualTo(1);
        assertThat(value(answer, "admitted")).isEqualTo(1);
        assertThat(answer.at("/indicators/0/target").asInt()).isEqualTo(9000);
        assertThat(answer.at("/indicators/1/target").asInt()).isEqualTo(5000);
        assertThat(answer.at("/indicators/2/target").asDouble()).isEqualTo(0.7);
        assertThat(answer.at("/indicators/2/value").isNull()).isTrue();
        assertThat(answer.at("/children/0/unit/id").asString()).isEqualTo(district.toString());
        assertThat(value(answer.at("/children/0"), "admitted")).isEqualTo(1);
        assertThat(answer.at("/unit/level").asString()).isEqualTo("province");
        assertIsAsPromised(answer, "Progress");
        var members = http.get("/api/headcount?at=2023-12&unit=" + province, Http.ADMINISTRATOR);
        assertThat(Http.json(members).get("members").asInt()).isEqualTo(1);
        assertIsAsPromised(Http.json(members), "Headcount");
    }

    @Test
    void aTargetAndANumberFromOutsideMakeTheRatio() {
        var province = suite.unit("province", "", null);
        var district = suite.unit("district", "", province);
        suite.referral(UUID.randomUUID(), 1, district, Map.of("admitted", "2024-02-15", "ceremony-held", "2024-04-01"));
        suite.referral(UUID.randomUUID(), 1, district, Map.of("admitted", "2024-05-15"));
        suite.settle();

        var target = http.send("PUT", "/api/targets", Http.ADMINISTRATOR, """
            {"unit":"%s","programme":"2021-2025","indicator":"admitted","year":2024,"amount":4,"reason":"NQ 01"}
            """.formatted(district));
        var number = http.send("POST", "/api/outside-numbers", Http.ADMINISTRATOR, """
            {"unit":"%s","quarter":"2024-Q1","newPartyMembers":2,"confirmedBy":"Ban Tổ chức","confirmedOn":"2024-04-15"}
            """.formatted(district));

        assertThat(target.statusCode()).isEqualTo(200);
        assertThat(number.statusCode()).isEqualTo(201);
        var year = Http.json(http.get("/api/progress?from=2024-01&to=2024-12&unit=" + province, Http.ADMINISTRATOR));
        var child = year.at("/children/0/indicators");
        assertThat(child.at("/1/target").asInt()).isEqualTo(4);
        assertThat(child.at("/1/value").asInt()).isEqualTo(2);
        assertThat(child.at("/2/numerator").asInt()).isEqualTo(1);
        assertThat(child.at("/2/denominator").asInt()).isEqualTo(2);
        assertThat(child.at("/2/value").asDouble()).isEqualTo(0.5);
        assertThat(child.at("/2/coverage/missing/0").asString()).isEqualTo("2024-Q2");
        assertThat(year.at("/indicators/2/value").asDouble()).isEqualTo(0.5);
        assertIsAsPromised(year, "Progress");
        assertIsAsPromised(Http.json(number), "OutsideNumber");
        assertIsAsPromised(Http.json(http.get("/api/targets?unit=" + district, Http.ADMINISTRATOR)), "Targets");
        assertIsAsPromised(
                Http.json(http.get(number.headers().firstValue("Location").orElseThrow(), Http.ADMINISTRATOR)),
                "OutsideNumberHistory");
    }

    @Test
    void whatCountsIsASettingOfTheProgramme() {
        var province = suite.unit("province", "", null);
        suite.referral(UUID.randomUUID(), 1, province, Map.of("handed-over", "2023-01-05", "admitted", "2024-02-15"));
        suite.settle();
        try {
            var settled = settle("resolution", "ceremony");

            assertThat(settled.statusCode()).isEqualTo(200);
            assertIsAsPromised(Http.json(settled), "Programme");
            var answer = Http.json(http.get("/api/progress?unit=" + province, Http.ADMINISTRATOR));
            assertThat(value(answer, "referred")).isZero();
            assertThat(value(answer, "admitted")).isZero();
        } finally {
            settle("hand-over", "decision");
        }
        var answer = Http.json(http.get("/api/progress?unit=" + province, Http.ADMINISTRATOR));
        assertThat(value(answer, "referred")).isEqualTo(1);
        assertIsAsPromised(Http.json(http.get("/api/programmes", Http.ADMINISTRATOR)), "Programmes");
    }

    private HttpResponse<String> settle(String referred, String admitted) {
        return http.send(
                "PUT", "/api/programmes/2021-2025/settings", Http.ADMINISTRATOR, """
                    {"referredCounts":"%s","admittedCounts":"%s","reason":"Ý kiến của Ban Thường vụ"}
                    """.formatted(referred, admitted));
    }

    private static int value(JsonNode part, String indicator) {
        return part.get("indicators")
                .valueStream()
                .filter(one -> one.get("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow()
                .get("value")
                .asInt();
    }

    private static void assertIsAsPromised(JsonNode answer, String schema) {
        var wanted = Map.of("$ref", "#/components/schemas/" + schema, "components", OpenApi.at("components"));
        var json = JsonMapper.builder().build();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(json.writeValueAsString(wanted), InputFormat.JSON)
                        .validate(answer))
                .isEmpty();
    }
}
