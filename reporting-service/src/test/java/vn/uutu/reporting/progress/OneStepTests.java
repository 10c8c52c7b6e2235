package vn.uutu.reporting.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.uutu.reporting.Http;
import vn.uutu.reporting.ReportingTest;
import vn.uutu.reporting.Suite;

/// A reorganisation moves many units. Whoever reads figures sees all of it or nothing, whatever arrives first.
@ReportingTest
class OneStepTests {

    private static final int BRANCHES = 40;

    @Autowired
    Suite suite;

    @Autowired
    Http http;

    UUID province = UUID.randomUUID();
    UUID left = UUID.randomUUID();
    UUID right = UUID.randomUUID();
    final UUID reorganisation = UUID.randomUUID();
    final List<UUID> branches = new ArrayList<>();

    @BeforeEach
    void branchesOfTheLeftDistrict() {
        province = suite.unit("province", "", null);
        left = suite.unit("district", "", province);
        right = suite.unit("district", "", province);
        for (var n = 0; n < BRANCHES; n++) {
            var branch = suite.unit("branch", "school", left);
            branches.add(branch);
            suite.referral(UUID.randomUUID(), 1, branch, Map.of("handed-over", "2024-02-03"));
        }
        suite.settle();
        assertThat(referred()).isEqualTo(List.of(BRANCHES, 0));
    }

    @Test
    void statesOfUnitsWaitForTheWholeOfIt() {
        branches.forEach(branch -> suite.unit(branch, 2, moved(branch)));
        suite.settle();
        assertThat(referred()).isEqualTo(List.of(BRANCHES, 0));

        suite.reorganisation(reorganisation, 2, 2, states(BRANCHES / 2, BRANCHES));
        suite.settle();
        assertThat(referred()).isEqualTo(List.of(BRANCHES, 0));

        suite.reorganisation(reorganisation, 1, 2, states(0, BRANCHES / 2));
        suite.settle();
        assertThat(referred()).isEqualTo(List.of(0, BRANCHES));
    }

    @Test
    void theWholeOfItHoldsBeforeTheStatesOfUnitsArrive() {
        suite.reorganisation(reorganisation, 1, 2, states(0, BRANCHES / 2));
        suite.reorganisation(reorganisation, 2, 2, states(BRANCHES / 2, BRANCHES));
        suite.settle();
        assertThat(referred()).isEqualTo(List.of(0, BRANCHES));

        branches.forEach(branch -> suite.unit(branch, 2, moved(branch)));
        suite.reorganisation(reorganisation, 1, 2, states(0, BRANCHES / 2));
        suite.settle();
        assertThat(referred()).isEqualTo(List.of(0, BRANCHES));
    }

    @Test
    void nobodySeesHalfOfIt() {
        var seen = ConcurrentHashMap.<List<Integer>>newKeySet();
        var reading = CompletableFuture.runAsync(() -> {
            do {
                seen.add(referred());
            } while (!seen.contains(List.of(0, BRANCHES)));
        });

        for (var n = 0; n < BRANCHES; n++) {
            suite.unit(branches.get(n), 2, moved(branches.get(n)));
            if (n % 10 == 0) {
                suite.reorganisation(reorganisation, n / 10 + 1, 4, states(n, n + 10));
            }
        }
        reading.join();

        assertThat(seen).containsExactlyInAnyOrder(List.of(BRANCHES, 0), List.of(0, BRANCHES));
    }

    private List<String> states(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(branches::get)
                .map(this::moved)
                .toList();
    }

    private String moved(UUID branch) {
        var parents = List.of(Suite.under(left, "1931-03-26"), Suite.under(right, "2025-07-01"));
        return Suite.state(branch, 2, "branch", "school", parents, null, List.of(), reorganisation);
    }

    /// By the left and by the right district.
    private List<Integer> referred() {
        var children = Http.json(http.get("/api/progress?unit=" + province, Http.ADMINISTRATOR))
                .get("children");
        return List.of(of(left, children), of(right, children));
    }

    private static int of(UUID district, JsonNode children) {
        return children.valueStream()
                .filter(child -> child.at("/unit/id").asString().equals(district.toString()))
                .findFirst()
                .orElseThrow()
                .at("/indicators/0/value")
                .asInt();
    }
}
