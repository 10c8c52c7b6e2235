package vn.uutu.reporting.progress;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.uutu.reporting.Http;
import vn.uutu.reporting.ReportingTest;
import vn.uutu.reporting.Suite;
import vn.uutu.reporting.indicator.Definition;
import vn.uutu.reporting.indicator.Indicators;

/// Every indicator shows what its definition says, and whatever a parent shows is made of what its children show.
@ReportingTest
class IndicatorTests {

    static final String ALL = Indicators.all().stream().map(Definition::code).collect(joining(","));

    @Autowired
    Suite suite;

    @Autowired
    Http http;

    @Test
    void eachShowsWhatItsDefinitionSays() {
        var province = suite.unit("province", "", null);
        var here = suite.unit("branch", "school", province);
        var there = suite.unit("branch", "residential", province);
        Stream.of("2020-03-26", "2021-03-26", "2024-06-01", "2025-01-01")
                .forEach(day -> suite.member(UUID.randomUUID(), 1, here, day));
        suite.member(UUID.randomUUID(), 1, there, "2022-03-26");
        refer(here, "selected 2022-01-10, handed-over 2022-03-01, admitted 2023-02-01, official 2024-03-01");
        refer(here, "selected 2022-02-10, handed-over 2023-01-15, class-completed 2023-05-01");
        refer(
                there,
                "selected 2023-03-01, confirmed 2023-03-20, handed-over 2023-04-01, prospect-recognised 2024-01-01,"
                        + " admitted 2024-06-01");
        refer(there, "selected 2023-06-01, exited 2023-09-01");
        refer(there, "selected 2024-05-01");
        suite.settle();

        var whole = progress(province, "2023-01", "2024-12", ALL);
        var shown = new TreeMap<String, String>();
        whole.get("indicators").forEach(one -> shown.put(one.get("indicator").asString(), text(one)));
        assertThat(shown)
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("selected", "3"),
                        Map.entry("confirmed", "1"),
                        Map.entry("referred", "2"),
                        Map.entry("class-completed", "1"),
                        Map.entry("prospect-recognised", "1"),
                        Map.entry("admitted", "2"),
                        Map.entry("official", "1"),
                        Map.entry("members", "4"),
                        Map.entry("pool", "2"),
                        Map.entry("stalled", "1"),
                        Map.entry("union-share", "null = null / null"),
                        Map.entry("referral-rate", "0.5 = 2 / 4"),
                        Map.entry("admission-rate", "1.0 = 2 / 2"),
                        Map.entry("cohort-admission-rate", "0.5 = 1 / 2"),
                        Map.entry("official-rate", "0.5 = 1 / 2"),
                        Map.entry("cohort-official-rate", "0.5 = 1 / 2"),
                        Map.entry("stalled-share", "0.5 = 1 / 2"),
                        Map.entry("days-to-hand-over", "90 of 1 0 1 0 0"),
                        Map.entry("days-to-admission", "365 of 0 0 1 1 0"))));
        assertThat(whole.get("indicators")
                        .valueStream()
                        .map(one -> one.get("indicator").asString()))
                .containsExactly(ALL.split(","));

        var years = Http.json(http.get(
                "/api/progress/breakdown?by=year&from=2022-01&to=2023-12&indicators=pool,selected&unit=" + province,
                Http.ADMINISTRATOR));
        assertThat(years.get("groups").valueStream().map(year -> text(year.at("/indicators/0"))))
                .as("a stock is that at the end of each period")
                .containsExactly("2", "2");
        assertThat(years.get("groups").valueStream().map(year -> text(year.at("/indicators/1"))))
                .containsExactly("2", "2");
    }

    /// One branch moves to another district in July 2023.
    @ParameterizedTest
    @CsvSource({
        "1, 2021-01, 2025-12, as-was",
        "2, 2021-02, 2024-08, as-was",
        "3, 2023-05, 2023-11, as-was",
        "4, 2021-02, 2024-08, as-is",
        "5, 2021-02, 2024-08, as-on:2022-12-31"
    })
    void childrenMakeTheParentByEveryIndicator(long seed, YearMonth from, YearMonth to, String view) {
        var town = new Town(suite, http, new Random(seed));
        var seen = new TreeMap<String, Integer>();
        for (var unit :
                Stream.concat(Stream.of(town.province), town.districts.stream()).toList()) {
            var answer = progress(unit, from.toString(), to.toString(), ALL + "&view=" + view);
            for (var at = 0; at < Indicators.all().size(); at++) {
                var index = at;
                var whole = answer.get("indicators").get(at);
                var children = answer.get("children")
                        .valueStream()
                        .map(child -> child.get("indicators").get(index))
                        .toList();
                if (isEnteredAt(town, unit, whole)) {
                    continue;
                }
                for (var path : summed(whole)) {
                    var sum = children.stream()
                            .mapToInt(child -> child.at(path).asInt(0))
                            .sum();
                    assertThat(sum)
                            .as("%s of %s", path, whole)
                            .isEqualTo(whole.at(path).asInt(0));
                    seen.merge(whole.get("indicator").asString(), sum, Integer::sum);
                }
                if (whole.at("/denominator").asInt(0) > 0) {
                    assertThat(whole.get("value").asDouble())
                            .isCloseTo(
                                    whole.get("numerator").asDouble()
                                            / whole.get("denominator").asDouble(),
                                    offset(0.00005));
                }
            }
        }
        assertThat(seen)
                .hasSize(Indicators.all().size())
                .allSatisfy((_, n) -> assertThat(n).isPositive());
    }

    /// Districts enter the numbers from outside themselves, so their branches have none.
    private static boolean isEnteredAt(Town town, UUID unit, JsonNode one) {
        return town.districts.contains(unit) && one.get("indicator").asString().equals("union-share");
    }

    @ParameterizedTest
    @ValueSource(strings = {"referred,x", "x", "referred,", "REFERRED", "referred;admitted"})
    void anIndicatorThatThereIsNotIsRefused(String indicators) {
        var unit = suite.unit("province", "", null);
        suite.settle();
        for (var path : List.of("/api/progress?", "/api/progress/stream?", "/api/progress/breakdown?by=year&")) {
            var answer = http.get(path + "unit=" + unit + "&indicators=" + indicators, Http.ADMINISTRATOR);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Http.json(answer).at("/errors/0/field").asString()).isEqualTo("indicators");
        }
    }

    @Test
    void theDefinitionsAreShownToEverybodyWhoIsSignedIn() {
        var shown = Http.json(http.get("/api/indicators", "somebody.without.assignment"));

        assertThat(shown.get("items")
                        .valueStream()
                        .map(one -> one.get("indicator").asString()))
                .containsExactly(ALL.split(","));
        assertThat(shown.get("items").get(0).at("/name/vi").asString()).isEqualTo("Bình chọn");
    }

    private JsonNode progress(UUID unit, String from, String to, String indicators) {
        return Http.json(http.get(
                "/api/progress?unit=%s&from=%s&to=%s&indicators=%s".formatted(unit, from, to, indicators),
                Http.ADMINISTRATOR));
    }

    private void refer(UUID branch, String steps) {
        var milestones = new TreeMap<String, String>();
        Stream.of(steps.split(", ")).forEach(step -> milestones.put(step.split(" ")[0], step.split(" ")[1]));
        suite.referral(UUID.randomUUID(), 1, branch, milestones);
    }

    private static String text(JsonNode one) {
        var value = one.get("value").toString();
        if (one.has("spread")) {
            return value + " of "
                    + one.at("/spread/buckets")
                            .valueStream()
                            .map(bucket -> bucket.get("cases").toString())
                            .collect(joining(" "));
        }
        return one.get("kind").asString().equals("ratio")
                ? "%s = %s / %s"
                        .formatted(
                                value,
                                one.get("numerator").toString(),
                                one.get("denominator").toString())
                : value;
    }

    /// The numbers of an indicator of which a parent's are the sums of its children's.
    private static List<String> summed(JsonNode one) {
        if (one.has("spread")) {
            return Stream.of(0, 1, 2, 3, 4)
                    .map("/spread/buckets/%d/cases"::formatted)
                    .toList();
        }
        return one.get("kind").asString().equals("ratio") ? List.of("/numerator", "/denominator") : List.of("/value");
    }
}
