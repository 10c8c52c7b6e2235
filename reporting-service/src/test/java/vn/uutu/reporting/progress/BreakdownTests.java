package vn.uutu.reporting.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.uutu.reporting.Http;
import vn.uutu.reporting.ReportingTest;
import vn.uutu.reporting.Suite;
import vn.uutu.reporting.progress.Town.Held;

/// The groups are what brute force counts, and sum up to what the unit's progress shows, whatever they are made by.
@ReportingTest
class BreakdownTests {

    @Autowired
    Suite suite;

    @Autowired
    Http http;

    @ParameterizedTest
    @CsvSource({"1, 2021-01, 2025-12", "2, 2021-02, 2024-08", "3, 2023-05, 2023-11"})
    void groupsAreWhatBruteForceCountsAndSumUpToTheWhole(long seed, YearMonth from, YearMonth to) {
        var town = new Town(suite, http, new Random(seed));
        var compared = 0;
        for (var unit :
                Stream.concat(Stream.of(town.province), town.districts.stream()).toList()) {
            var range = "unit=%s&from=%s&to=%s".formatted(unit, from, to);
            var whole = http.get("/api/progress?view=as-was&" + range, Http.ADMINISTRATOR);
            for (var by : List.of("year", "half-year", "quarter", "month", "sector", "gender")) {
                var answer = Http.json(
                        http.get("/api/progress/breakdown?view=as-was&by=" + by + "&" + range, Http.ADMINISTRATOR));
                assertThat(answer.get("indicators")).isEqualTo(Http.json(whole).get("indicators"));
                for (var path : summed(by)) {
                    assertThat(answer.get("groups")
                                    .valueStream()
                                    .mapToInt(group -> at(group, path))
                                    .sum())
                            .isEqualTo(answer.at("/indicators" + path).asInt(0));
                }
                answer.get("groups").forEach(group -> isCounted(town, unit, by, group, from));
                compared += answer.get("groups").size();
            }
        }
        assertThat(compared).isGreaterThan(30);
    }

    /// Of the numbers from outside only the sum is known, and not how many of them are women.
    private static List<String> summed(String by) {
        return by.equals("gender")
                ? List.of("/0/value", "/1/value")
                : List.of("/0/value", "/1/value", "/2/numerator", "/2/denominator");
    }

    @Test
    void targetsStandWhereOneHolds() {
        var province = suite.unit("province", "", null);
        suite.settle();
        for (var year : List.of(2022, 2023)) {
            http.send("PUT", "/api/targets", Http.ADMINISTRATOR, """
                {"unit":"%s","programme":"2021-2025","indicator":"admitted","year":%d,"amount":%d,"reason":"x"}
                """.formatted(province, year, year - 2000));
        }
        var years = groups("by=year&from=2022-01&to=2023-11&unit=" + province);
        assertThat(years.at("/0/indicators/1/target").asInt()).isEqualTo(22);
        assertThat(years.at("/1/indicators/1/target").isNull())
                .as("not the whole year")
                .isTrue();
        assertThat(years.at("/1/indicators/2/target").asDouble()).isEqualTo(0.7);
        assertThat(groups("by=quarter&unit=" + province)
                        .at("/4/indicators/1/target")
                        .isNull())
                .isTrue();
        var sectors = groups("by=sector&unit=" + province);
        assertThat(sectors.valueStream().map(group -> group.get("group").asString()))
                .containsExactly("residential", "school", "enterprise", "civil-service", "armed-forces");
        assertThat(sectors.at("/0/indicators/2/target").isNull()).isTrue();
        assertThat(sectors.at("/0/indicators/2").has("coverage")).isFalse();
    }

    private JsonNode groups(String query) {
        return Http.json(http.get("/api/progress/breakdown?view=as-was&" + query, Http.ADMINISTRATOR))
                .get("groups");
    }

    /// @param begin the first month of the whole: a quarter that has begun before has no number in it
    private static void isCounted(Town town, UUID unit, String by, JsonNode group, YearMonth begin) {
        var name = group.get("group").asString();
        var from = YearMonth.parse(group.get("from").asString());
        var to = YearMonth.parse(group.get("to").asString());
        Predicate<YearMonth> inTime = month -> !month.isBefore(from) && !month.isAfter(to);
        Predicate<UUID> inSector = part ->
                !by.equals("sector") || town.sectors.getOrDefault(part, "").equals(name.equals("mixed") ? "" : name);
        Predicate<Town.Passed> ofGender =
                one -> !by.equals("gender") || one.gender().equals(name);
        Predicate<Town.Passed> wanted =
                one -> inTime.test(one.month()) && inSector.test(one.branch()) && ofGender.test(one);

        assertThat(at(group, "/0/value")).isEqualTo((int) town.count(unit, "handed-over", wanted));
        assertThat(at(group, "/1/value")).isEqualTo((int) town.count(unit, "admitted", wanted));
        if (by.equals("gender")) {
            assertThat(group.at("/indicators/2/value").isNull()).isTrue();
            return;
        }
        var held = town.numbers.stream()
                .filter(number -> town.isIn(unit, number.unit(), number.last()) && inSector.test(number.unit()))
                .filter(number -> inTime.test(number.last())
                        && !number.last().minusMonths(2).isBefore(begin))
                .toList();
        assertThat(at(group, "/2/denominator"))
                .isEqualTo(held.stream().mapToInt(Held::number).sum());
        assertThat(at(group, "/2/numerator")).isEqualTo((int) held.stream()
                .mapToLong(number -> town.count(number.unit(), "admitted", one -> number.isIn(one.month())))
                .sum());
    }

    private static int at(JsonNode group, String path) {
        return group.at("/indicators" + path).asInt(0);
    }
}
