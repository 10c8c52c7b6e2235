package vn.uutu.reporting.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.uutu.reporting.Http;
import vn.uutu.reporting.ReportingTest;
import vn.uutu.reporting.Suite;

/// The points of each child are what brute force counts, and over all periods they sum up to its result.
@ReportingTest
class TrendsTests {

    @Autowired
    Suite suite;

    @Autowired
    Http http;

    @ParameterizedTest
    @CsvSource({"11, year, 5", "12, half-year, 10", "13, quarter, 20", "14, month, 60"})
    void pointsAreWhatBruteForceCounts(long seed, String by, int periods) {
        var town = new Town(suite, http, new Random(seed));
        var whole = json("/api/progress?view=as-was&unit=" + town.province);
        var trends = json("/api/progress/trends?view=as-was&by=%s&unit=%s".formatted(by, town.province));

        assertThat(trends.get("periods")).hasSize(periods);
        assertThat(trends.get("children")).hasSize(town.districts.size());
        var counted = 0;
        for (var child : trends.get("children")) {
            var unit = UUID.fromString(child.get("unit").asString());
            var values = child.at("/trends/1/values");
            for (var at = 0; at < periods; at++) {
                var from = month(trends, at, "from");
                var to = month(trends, at, "to");
                var admitted = town.count(
                        unit,
                        "admitted",
                        one -> !one.month().isBefore(from) && !one.month().isAfter(to));
                assertThat(values.get(at).asInt()).as("%s of %s", from, unit).isEqualTo((int) admitted);
            }
            var sum = values.valueStream().mapToInt(JsonNode::asInt).sum();
            assertThat(sum).isEqualTo(resultOf(whole, unit));
            counted += sum;
        }
        assertThat(counted).isPositive();
    }

    @Test
    void aChildHasNoPointWhereItWasNone() {
        var province = suite.unit("province", "", null);
        var old = suite.unit("district", "", province);
        var branch = UUID.randomUUID();
        suite.unit(
                branch, 1, "branch", "", List.of(Suite.under(old, "1931-03-26"), Suite.under(province, "2023-01-01")));
        suite.settle();

        var trends = json("/api/progress/trends?by=year&view=as-was&unit=" + province);

        assertThat(trends.get("children")
                        .valueStream()
                        .filter(child -> child.get("unit").asString().equals(branch.toString()))
                        .findFirst()
                        .orElseThrow()
                        .at("/trends/0/values")
                        .toString())
                .isEqualTo("[null,null,0,0,0]");
    }

    @ParameterizedTest
    @CsvSource({"sector, 2021-01", "gender, 2021-01", "week, 2021-01", "month, 2020-12"})
    void whatDoesNotDivideTimeInAFewPeriodsIsRefused(String by, String from) {
        var province = suite.unit("province", "", null);
        suite.settle();

        var response = http.get(
                "/api/progress/trends?by=%s&from=%s&unit=%s".formatted(by, from, province), Http.ADMINISTRATOR);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Http.json(response).at("/errors/0/field").asString()).isEqualTo("by");
    }

    private static int resultOf(JsonNode whole, UUID unit) {
        return whole.get("children")
                .valueStream()
                .filter(child -> child.at("/unit/id").asString().equals(unit.toString()))
                .mapToInt(child -> child.at("/indicators/1/value").asInt())
                .sum();
    }

    private static YearMonth month(JsonNode trends, int at, String field) {
        return YearMonth.parse(trends.at("/periods/" + at).get(field).asString());
    }

    private JsonNode json(String path) {
        return Http.json(http.get(path, Http.ADMINISTRATOR));
    }
}
