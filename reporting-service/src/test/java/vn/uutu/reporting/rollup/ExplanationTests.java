package vn.uutu.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.uutu.reporting.Http;
import vn.uutu.reporting.ReportingTest;
import vn.uutu.reporting.Suite;
import vn.uutu.reporting.indicator.Definition;
import vn.uutu.reporting.indicator.Form;
import vn.uutu.reporting.indicator.Indicators;
import vn.uutu.reporting.tree.Sector;
import vn.uutu.reporting.tree.Unit;

/// A thousand random questions about a random history: what explains a figure adds up to it, whatever the unit, the
/// indicator, the months and the view.
@ReportingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplanationTests {

    private static final long SEED = 7;
    private static final int QUESTIONS = 1_000;

    @Autowired
    Suite suite;

    @Autowired
    Http http;

    final List<UUID> units = new ArrayList<>();
    final List<UUID> busy = new ArrayList<>();
    final Random random = new Random(SEED);

    @BeforeAll
    void aHistory() {
        var states = new History(SEED).happen(600);
        states.forEach(state -> Announced.of(state).to(suite));
        suite.settle();
        states.stream()
                .filter(Unit.class::isInstance)
                .map(state -> ((Unit) state).id().value())
                .distinct()
                .forEach(units::add);
        units.stream()
                .sorted(Comparator.comparingInt(this::selected).reversed())
                .limit(5)
                .forEach(busy::add);
        for (var n = 0; n < 60; n++) {
            enter(units.get(random.nextInt(units.size())));
        }
    }

    @Test
    void whatExplainsAFigureAddsUpToIt() {
        var explained = new HashSet<String>();
        for (var n = 0; n < QUESTIONS; n++) {
            var definition = any(Indicators.all());
            var side = random.nextBoolean() ? "numerator" : "denominator";
            var question = "unit=%s&%s&view=%s".formatted(unit(), months(), view());

            var figure = figure(definition, side, question);
            var count = count(definition, side, question);

            assertThat(count)
                    .as("%s %s of %s, seed %d", definition.code(), side, question, SEED)
                    .isEqualTo(List.of(figure, figure));
            if (figure > 0) {
                explained.add(definition.code());
            }
        }
        assertThat(explained).hasSameSizeAs(Indicators.all());
    }

    @Test
    void whatExplainsTheFigureOfASectorAddsUpToIt() {
        var explained = new HashSet<String>();
        for (var n = 0; n < QUESTIONS / 5; n++) {
            var definition = any(Indicators.all());
            var side = random.nextBoolean() ? "numerator" : "denominator";
            var sector = any(List.of(Sector.values())).code();
            var question = "unit=%s&%s&view=%s".formatted(unit(), months(), view());

            var figure = figure(definition, side, sector, question);
            var count = count(definition, side, question + "&sector=" + sector);

            assertThat(count)
                    .as("%s %s of %s in %s, seed %d", definition.code(), side, sector, question, SEED)
                    .isEqualTo(List.of(figure, figure));
            if (figure > 0) {
                explained.add(sector);
            }
        }
        assertThat(explained).hasSizeGreaterThan(2);
    }

    @Test
    void aLineSaysWhatCountsAndWhereItWasRecorded() {
        var unit = suite.unit("province", "", null);
        var written = suite.member(UUID.randomUUID(), 1, unit, "2020-03-26");
        suite.settle();

        var answer = json("/api/progress/explanation?indicator=members&to=2024-12&unit=" + unit);

        assertThat(answer.get("count").asInt()).isEqualTo(1);
        var line = answer.at("/lines/0");
        assertThat(line.get("kind").asString()).isEqualTo("member");
        assertThat(line.get("what").asString()).isEqualTo("placed");
        assertThat(line.get("on").asString()).isEqualTo("2020-03-26");
        assertThat(line.at("/unit/id").asString()).isEqualTo(unit.toString());
        assertThat(line.get("eventId").asString()).isEqualTo("0198f3a1-0000-7000-8000-000000000001");
        assertThat(line.at("/position/topic").asString()).isEqualTo("uutu.members.v1");
        assertThat(line.at("/position/partition").asInt()).isEqualTo(written.partition());
        assertThat(line.at("/position/offset").asLong()).isEqualTo(written.offset());
        assertThat(answer.has("next")).isFalse();
        assertThat(answer.has("part")).isFalse();
    }

    @Test
    void pagesFollowEachOtherWithoutAGapOrARepeat() {
        var unit = suite.unit("province", "", null);
        for (var n = 0; n < 250; n++) {
            suite.member(UUID.randomUUID(), 1, unit, "2020-03-26");
        }
        suite.settle();
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = json("/api/progress/explanation?indicator=members&unit=" + unit + next);
            assertThat(page.get("count").asInt()).isEqualTo(250);
            page.get("lines")
                    .valueStream()
                    .forEach(line -> seen.add(line.get("id").asString()));
            next = page.has("next") ? "&after=" + page.get("next").asString() : "";
        } while (!next.isEmpty());

        assertThat(seen).hasSize(250).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "indicator=unheard-of, indicator",
        "indicator=union-share&part=both, part",
        "indicator=referred&view=yesterday, view",
        "indicator=referred&sector=farming, sector",
        "indicator=referred&after=7, after",
        "indicator=referred&from=2025-13, from"
    })
    void whatIsNoQuestionIsRefused(String query, String field) {
        var response =
                http.get("/api/progress/explanation?unit=%s&%s".formatted(units.getFirst(), query), Http.ADMINISTRATOR);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Http.json(response).at("/errors/0/field").asString()).isEqualTo(field);
    }

    private int selected(UUID unit) {
        return json("/api/progress?indicators=selected&from=2020-01&to=2025-12&unit=" + unit)
                .at("/indicators/0/value")
                .asInt();
    }

    /// Most units have hardly anything to explain.
    private UUID unit() {
        return any(random.nextBoolean() ? units : busy);
    }

    private int figure(Definition definition, String side, String question) {
        return figure(
                definition,
                side,
                json("/api/progress?indicators=%s&%s".formatted(definition.code(), question))
                        .at("/indicators/0"));
    }

    /// A sector that is not among the groups has nothing.
    private int figure(Definition definition, String side, String sector, String question) {
        return json("/api/progress/breakdown?by=sector&indicators=%s&%s".formatted(definition.code(), question))
                .get("groups")
                .valueStream()
                .filter(group -> group.get("group").asString().equals(sector))
                .mapToInt(group -> figure(definition, side, group.at("/indicators/0")))
                .sum();
    }

    private static int figure(Definition definition, String side, JsonNode shown) {
        return switch (definition.form()) {
            case Form.Count _, Form.Stock _ -> shown.get("value").asInt();
            case Form.Ratio _ -> shown.get(side).isNull() ? 0 : shown.get(side).asInt();
            case Form.Histogram _ ->
                shown.at("/spread/buckets")
                        .valueStream()
                        .mapToInt(bucket -> bucket.get("cases").asInt())
                        .sum();
        };
    }

    /// What the answer says, and the sum of the lines of all its pages.
    private List<Integer> count(Definition definition, String side, String question) {
        var path = "/api/progress/explanation?indicator=%s&part=%s&%s".formatted(definition.code(), side, question);
        var page = json(path);
        var sum = 0;
        while (true) {
            sum += page.get("lines")
                    .valueStream()
                    .mapToInt(line -> line.get("n").asInt())
                    .sum();
            if (!page.has("next")) {
                return List.of(page.get("count").asInt(), sum);
            }
            page = json(path + "&after=" + page.get("next").asString());
        }
    }

    /// Every fourth time all there are.
    private String months() {
        if (random.nextInt(4) == 0) {
            return "from=%s&to=%s".formatted(Oracle.FIRST, Oracle.FIRST.plusMonths(66));
        }
        var from = Oracle.FIRST.plusMonths(random.nextInt(36));
        var to = from.plusMonths(random.nextInt(30));
        return "from=%s&to=%s".formatted(from, to);
    }

    private String view() {
        var day = YearMonth.of(2020, 1).atDay(1).plusDays(random.nextInt(1_100));
        return any(List.of("as-is", "as-was", "as-on:" + day));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private JsonNode json(String path) {
        return Http.json(http.get(path, Http.ADMINISTRATOR));
    }

    /// On a path that has a number already it is refused; there are enough others.
    private void enter(UUID unit) {
        http.send("POST", "/api/outside-numbers", Http.ADMINISTRATOR, """
            {"unit":"%s","quarter":"%d-Q%d","newPartyMembers":%d,"confirmedBy":"x","confirmedOn":"2024-07-01"}
            """.formatted(
                        unit, 2020 + random.nextInt(3), 1 + random.nextInt(4), random.nextInt(30)));
    }
}
