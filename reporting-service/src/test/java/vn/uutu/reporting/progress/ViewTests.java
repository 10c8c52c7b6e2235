package vn.uutu.reporting.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.uutu.reporting.Http;
import vn.uutu.reporting.ReportingTest;
import vn.uutu.reporting.Suite;

/// Two provinces were joined and their districts abolished on 2025-07-01; one commune went up in another one. What had
/// been reached before is asked for on the tree of each month, on that of today, and on that of a day.
@ReportingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewTests {

    private static final String TURN = "2025-07-01";
    private static final String RANGE = "from=2024-01&to=2025-12";

    @Autowired
    Suite suite;

    @Autowired
    Http http;

    UUID province = UUID.randomUUID();
    UUID joined = UUID.randomUUID();
    UUID district = UUID.randomUUID();
    UUID commune = UUID.randomUUID();
    UUID merged = UUID.randomUUID();
    UUID school = UUID.randomUUID();
    UUID hamlet = UUID.randomUUID();
    UUID far = UUID.randomUUID();

    /// The tree before, what was reached in it, and then what became of it.
    @BeforeAll
    void aReorganisation() {
        suite.unit(province, 1, "province", "", List.of(Suite.under(null, "1931-03-26")));
        suite.unit(joined, 1, "province", "", List.of(Suite.under(null, "1931-03-26")));
        suite.unit(district, 1, "district", "", List.of(Suite.under(province, "1931-03-26")));
        suite.unit(commune, 1, "commune", "", List.of(Suite.under(district, "1931-03-26")));
        suite.unit(merged, 1, "commune", "", List.of(Suite.under(district, "1931-03-26")));
        suite.unit(school, 1, "branch", "school", List.of(Suite.under(commune, "1931-03-26")));
        suite.unit(hamlet, 1, "branch", "residential", List.of(Suite.under(merged, "1931-03-26")));
        suite.unit(far, 1, "branch", "residential", List.of(Suite.under(joined, "1931-03-26")));
        for (var branch : List.of(school, hamlet, far)) {
            suite.member(UUID.randomUUID(), 1, branch, "2023-03-26");
            refer(branch, "2024-02-03");
        }
        refer(merged, "2024-05-19");
        refer(far, "2025-09-02");
        suite.settle();

        suite.unit(joined, 2, "province", "", List.of(Suite.under(null, "1931-03-26")), TURN, List.of(province));
        suite.unit(far, 2, "branch", "residential", moved(joined, province));
        suite.unit(hamlet, 2, "branch", "residential", moved(merged, commune));
        suite.unit(merged, 2, "commune", "", List.of(Suite.under(district, "1931-03-26")), TURN, List.of(commune));
        suite.unit(commune, 2, "commune", "", moved(district, province));
        suite.unit(district, 2, "district", "", List.of(Suite.under(province, "1931-03-26")), TURN, List.of(province));
        suite.settle();
    }

    @Test
    void asItIsClosedUnitsCountWithTheirSuccessors() {
        assertThat(referred("as-is", province)).isEqualTo(Map.of(province, 5, commune, 3, far, 2));
        assertThat(referred("as-is", commune)).containsEntry(school, 1).containsEntry(hamlet, 1);
        assertThat(members("as-is", commune, "2024-12")).isEqualTo(2);
        assertThat(members("as-is", province, "2024-12")).isEqualTo(3);
    }

    /// What the commune that went up in another one had counted itself is still to be seen as its.
    @Test
    void whatAClosedUnitCountedItselfIsAmongTheChildrenOfItsSuccessor() {
        assertThat(referred("as-is", commune)).isEqualTo(Map.of(commune, 3, school, 1, hamlet, 1, merged, 1));
    }

    @Test
    void asItWasEachMonthIsOnItsOwnTree() {
        assertThat(referred("as-was", province)).isEqualTo(Map.of(province, 4, district, 3, commune, 0, far, 1));
        assertThat(referred("as-was", joined)).isEqualTo(Map.of(joined, 1, far, 1));
        assertThat(members("as-was", province, "2025-06")).isEqualTo(2);
        assertThat(members("as-was", province, "2025-07")).isEqualTo(3);
    }

    @Test
    void asOnADayAllIsOnThatDaysTree() {
        assertThat(referred("as-on:2025-06-30", province)).isEqualTo(Map.of(province, 3, district, 3));
        assertThat(referred("as-on:2025-06-30", joined)).isEqualTo(Map.of(joined, 2, far, 2));
        assertThat(referred("as-on:2025-06-30", district)).isEqualTo(Map.of(district, 3, commune, 1, merged, 2));
        assertThat(referred("as-on:" + TURN, province)).isEqualTo(referred("as-is", province));
        assertThat(members("as-on:2025-06-30", joined, "2025-12")).isEqualTo(1);
    }

    @Test
    void aUnitWhoseDistrictHasEndedSaysWhichOneItWas() {
        assertThat(former("as-is")).isEqualTo(Map.of(commune, district));
        assertThat(former("as-on:2025-06-30")).isEmpty();
        assertThat(former("as-was")).isEqualTo(Map.of(commune, district));
    }

    @Test
    void theAnswerSaysWhichViewItIs() {
        var path = "/api/progress?unit=%s".formatted(province);

        assertThat(json(path).get("view").asString()).isEqualTo("as-is");
        assertThat(json(path + "&view=as-on:2025-06-30").get("view").asString()).isEqualTo("as-on:2025-06-30");
        assertThat(json("/api/progress/breakdown?by=sector&view=as-was&unit=" + province)
                        .get("view")
                        .asString())
                .isEqualTo("as-was");
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-is", "as-was", "as-on:2025-06-30", "as-on:2025-07-01"})
    void sectorsSumUpInEveryView(String view) {
        var answer = json("/api/progress/breakdown?by=sector&%s&view=%s&unit=%s".formatted(RANGE, view, province));

        assertThat(answer.get("groups")
                        .valueStream()
                        .mapToInt(group -> group.at("/indicators/0/value").asInt())
                        .sum())
                .isEqualTo(answer.at("/indicators/0/value").asInt())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-IS", "as-on", "as-on:", "as-on:2025-02-30", "as-on:1900-01-01", "today"})
    void whatIsNoViewIsRefused(String view) {
        for (var path : List.of("progress?", "progress/breakdown?by=year&", "headcount?at=2025-01&")) {
            var response = http.get("/api/%sunit=%s&view=%s".formatted(path, province, view), Http.ADMINISTRATOR);

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(Http.json(response).at("/errors/0/field").asString()).isEqualTo("view");
        }
    }

    /// The unit and its children, with what was referred.
    private Map<UUID, Integer> referred(String view, UUID unit) {
        var answer = json("/api/progress?%s&view=%s&unit=%s".formatted(RANGE, view, unit));
        var referred = new TreeMap<UUID, Integer>();
        referred.put(unit, answer.at("/indicators/0/value").asInt());
        answer.get("children")
                .valueStream()
                .forEach(child -> referred.put(
                        UUID.fromString(child.at("/unit/id").asString()),
                        child.at("/indicators/0/value").asInt()));
        return referred;
    }

    /// The province's children that have one → the district that each stood under.
    private Map<UUID, UUID> former(String view) {
        var former = new TreeMap<UUID, UUID>();
        json("/api/progress?%s&view=%s&unit=%s".formatted(RANGE, view, province))
                .get("children")
                .forEach(child -> {
                    if (child.has("formerly")) {
                        former.put(id(child.at("/unit/id")), id(child.at("/formerly/id")));
                    }
                });
        return former;
    }

    private static UUID id(JsonNode text) {
        return UUID.fromString(text.asString());
    }

    private int members(String view, UUID unit, String month) {
        var path = "/api/headcount?at=%s&view=%s&unit=%s".formatted(month, view, unit);
        return json(path).get("members").asInt();
    }

    private JsonNode json(String path) {
        return Http.json(http.get(path, Http.ADMINISTRATOR));
    }

    private void refer(UUID unit, String day) {
        suite.referral(UUID.randomUUID(), 1, unit, Map.of("handed-over", day));
    }

    private static List<String> moved(UUID from, UUID to) {
        return List.of(Suite.under(from, "1931-03-26"), Suite.under(to, TURN));
    }
}
