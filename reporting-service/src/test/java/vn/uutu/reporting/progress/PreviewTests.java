package vn.uutu.reporting.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.uutu.reporting.Http;
import vn.uutu.reporting.ReportingTest;
import vn.uutu.reporting.Suite;

/// A commune is closed and split over a new one and its neighbour; one of its branches is divided member by member.
/// What
/// the preview says comes true, figure by figure, when the reorganisation takes effect.
@ReportingTest
class PreviewTests {

    private static final String TURN = "2025-07-01";
    private static final String WHAT = "referred,admitted,members,pool,union-share";

    @Autowired
    Suite suite;

    @Autowired
    Http http;

    final UUID reorganisation = UUID.randomUUID();
    final UUID province = UUID.randomUUID();
    final UUID split = UUID.randomUUID();
    final UUID neighbour = UUID.randomUUID();
    final UUID founded = UUID.randomUUID();
    final UUID school = UUID.randomUUID();
    final UUID divided = UUID.randomUUID();
    final UUID near = UUID.randomUUID();
    final List<UUID> people = new ArrayList<>();

    @BeforeEach
    void before() {
        suite.unit(province, 1, "province", "", List.of(Suite.under(null, "1931-03-26")));
        suite.unit(split, 1, "commune", "", under(province));
        suite.unit(neighbour, 1, "commune", "", under(province));
        suite.unit(school, 1, "branch", "school", under(split));
        suite.unit(divided, 1, "branch", "residential", under(split));
        suite.unit(near, 1, "branch", "residential", under(neighbour));
        for (var n = 0; n < 6; n++) {
            people.add(UUID.randomUUID());
            suite.member(people.get(n), 1, divided, "2023-03-26");
            suite.referral(UUID.randomUUID(), 1, people.get(n), divided, "male", steps(n));
        }
        suite.member(UUID.randomUUID(), 1, school, "2023-03-26");
        suite.referral(UUID.randomUUID(), 1, school, Map.of("selected", "2024-01-02", "handed-over", "2024-02-03"));
        suite.referral(UUID.randomUUID(), 1, divided, Map.of("selected", "2022-01-02", "handed-over", "2022-02-03"));
        suite.referral(UUID.randomUUID(), 1, split, Map.of("handed-over", "2024-05-19"));
        suite.settle();
    }

    @Test
    void whatItSaysComesTrue() {
        var preview = preview();
        var today = figures(List.of(province, split, neighbour));

        carryOut();

        assertThat(preview.get("unassigned").asInt()).isEqualTo(1);
        assertThat(of(preview, "before")).isEqualTo(today);
        var asSaid = of(preview, "after");
        asSaid.put(founded.toString(), asSaid.remove("new"));
        assertThat(asSaid).isEqualTo(figures(List.of(province, neighbour, founded)));
        assertThat(asSaid.get(founded.toString())).startsWith("referred 6, admitted 1, members 4");
        assertThat(asSaid.get(neighbour.toString())).startsWith("referred 3, admitted 1, members 3");
    }

    @Test
    void nothingIsWritten() {
        var today = figures(List.of(province, split, neighbour));

        assertThat(of(preview(), "before")).isEqualTo(of(preview(), "before")).isEqualTo(today);
        assertThat(figures(List.of(province, split, neighbour))).isEqualTo(today);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"closed\":[{\"unit\":\"{split}\",\"heldBy\":{\"key\":\"none\"}}] | closed/0/heldBy",
                "\"closed\":[{\"unit\":\"{split}\",\"heldBy\":{}}] | closed/0/heldBy",
                "\"closed\":[{\"unit\":\"{split}\"},{\"unit\":\"{split}\"}] | closed/1/unit",
                "\"closed\":[{\"unit\":\"{split}\"}],\"moved\":[{\"unit\":\"{split}\",\"parent\":{\"unit\":\"{near}\"}}] | moved/0/unit",
                "\"moved\":[{\"unit\":\"{split}\",\"parent\":{\"unit\":\"{school}\"}}] | moved",
                "\"indicators\":[\"none\"],\"closed\":[{\"unit\":\"{split}\"}] | indicators",
                "\"from\":\"2024-13\" | from",
                "\"closed\":[] | closed"
            })
    void whatCannotBeIsRefused(String parts, String field) {
        var answer = post(
                Http.ADMINISTRATOR,
                parts.replace("{split}", split.toString())
                        .replace("{near}", near.toString())
                        .replace("{school}", school.toString()));

        assertThat(answer.get("status").asInt()).isEqualTo(400);
        assertThat(answer.at("/errors/0/field").asString()).isEqualTo(field);
    }

    /// Whoever is responsible for a part of the province only sees no figure above it.
    @Test
    void onlyUnitsWithinTheScopeAreShown() {
        suite.assignment("board.of." + split, split, "organisation-board");
        suite.settle();
        var body = "\"closed\":[{\"unit\":\"%s\",\"heldBy\":{\"unit\":\"%s\"}}]";

        var shown = post("board.of." + split, body.formatted(divided, school));
        var elsewhere = post("board.of." + split, body.formatted(divided, near));

        assertThat(shown.get("units").valueStream().map(unit -> unit.get("unit").asString()))
                .containsExactly(split.toString());
        assertThat(elsewhere.get("status").asInt()).isEqualTo(404);
        assertThat(elsewhere.at("/errors/0/field").asString()).isEqualTo("closed/0/heldBy");
    }

    private JsonNode preview() {
        return post(Http.ADMINISTRATOR, """
            "indicators":["%s"],
            "established":[{"key":"new","code":"new","name":"Phường mới","level":"commune","parent":{"unit":"%s"}}],
            "closed":[{"unit":"%s","heldBy":{"key":"new"}},{"unit":"%s","heldBy":{"unit":"%s"}}],
            "moved":[{"unit":"%s","parent":{"key":"new"}}],
            "members":[%s]
            """.formatted(
                WHAT.replace(",", "\",\""),
                province,
                split,
                divided,
                school,
                school,
                Stream.concat(Stream.of(UUID.randomUUID()), people.stream().limit(5))
                        .map(member -> "{\"of\":\"%s\",\"to\":{\"unit\":\"%s\"}}".formatted(member, goesTo(member)))
                        .collect(Collectors.joining(","))));
    }

    /// The last of them is assigned nowhere, so what he has earned goes to who holds the branch.
    private UUID goesTo(UUID member) {
        return people.indexOf(member) < 2 || people.indexOf(member) > 4 ? school : near;
    }

    private JsonNode post(String subject, String parts) {
        var body = new StringBuilder("{\"effectiveOn\":\"" + TURN + "\"," + parts);
        for (var list : List.of("established", "closed", "moved", "members")) {
            if (!parts.contains('"' + list + '"')) {
                body.append(",\"").append(list).append("\":[]");
            }
        }
        return Http.json(http.send(
                "POST", "/api/progress/preview", subject, body.append('}').toString()));
    }

    private void carryOut() {
        var beginning = Suite.state(founded, 1, "commune", "", under(province), null, List.of(), reorganisation);
        suite.unit(founded, 1, beginning);
        suite.reorganisation(
                reorganisation,
                1,
                1,
                List.of(
                        closed(split, "commune", "", province, List.of(founded)),
                        closed(divided, "branch", "residential", split, List.of(school)),
                        Suite.state(
                                school,
                                2,
                                "branch",
                                "school",
                                List.of(Suite.under(split, "1931-03-26"), Suite.under(founded, TURN)),
                                null,
                                List.of(),
                                reorganisation),
                        beginning),
                people.stream()
                        .limit(5)
                        .map(member -> Suite.division(divided, member, goesTo(member)))
                        .toList());
        suite.settle();
    }

    private String closed(UUID unit, String level, String sector, UUID parent, List<UUID> holder) {
        return Suite.state(unit, 2, level, sector, under(parent), TURN, holder, reorganisation);
    }

    /// Unit → its indicators in one line.
    private Map<String, String> of(JsonNode preview, String side) {
        var all = new HashMap<String, String>();
        preview.get("units")
                .valueStream()
                .filter(unit -> !unit.get(side).isNull())
                .forEach(unit -> {
                    var name = unit.get("unit").isNull() ? unit.get("key") : unit.get("unit");
                    all.put(name.asString(), line(unit.get(side)));
                });
        return all;
    }

    private Map<String, String> figures(List<UUID> units) {
        var all = new HashMap<String, String>();
        units.forEach(unit -> all.put(
                unit.toString(),
                line(Http.json(http.get(
                                "/api/progress?indicators=%s&unit=%s".formatted(WHAT, unit), Http.ADMINISTRATOR))
                        .get("indicators"))));
        return all;
    }

    private static String line(JsonNode indicators) {
        return indicators
                .valueStream()
                .map(one -> one.get("indicator").asString() + " " + one.get("value"))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> steps(int n) {
        return n % 3 == 0
                ? Map.of("selected", "2023-05-01", "handed-over", "2023-06-01", "admitted", "2024-05-19")
                : Map.of("selected", "2023-05-01", "handed-over", "2023-06-01");
    }

    private static List<String> under(UUID parent) {
        return List.of(Suite.under(parent, "1931-03-26"));
    }
}
