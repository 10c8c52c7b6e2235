package vn.uutu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Any one process is killed in the middle of a stream of entries: whatever was answered is there, and once.
@Order(4)
@ExtendWith(RunningSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTests {

    /// Two in one commune, one in another.
    static final List<String> BRANCHES = List.of("25459.02", "25459.03", "25462.01");

    static final int CASES = 2;

    record Shown(long members, long referred) {

        Shown and(int more) {
            return new Shown(members + more, referred + more);
        }
    }

    final SuiteProcess suite = RunningSuite.suite();
    final Patient officer = new Patient(Machine.administrator(suite));
    final List<Desk> desks = new ArrayList<>();

    /// The desks below each unit, from the province down.
    final Map<String, Set<Desk>> units = new LinkedHashMap<>();

    /// Held against to the end: what is counted twice later shows, too.
    Map<String, Shown> atFirst = Map.of();

    @BeforeAll
    void openTheDesks() {
        var ids = new Units(Machine.administrator(suite));
        officer.send(
                "/api/assignments",
                Map.of(
                        "subject", "province-api",
                        "unit", ids.id("72"),
                        "role", "standing-committee",
                        "from", "2021-01-01"));
        for (var branch : BRANCHES) {
            var desk = new Desk(suite, ids.id(branch));
            desks.add(desk);
            var path = officer.read("/api/units/" + desk.branch).get("path").asString();
            for (var code : path.split("/")) {
                units.computeIfAbsent(ids.id(code), _ -> new LinkedHashSet<>()).add(desk);
            }
        }
        atFirst = shown();
    }

    /// What was killed last is back: one failure at a time.
    @BeforeEach
    void theSuiteIsReady() {
        suite.awaitReady();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "referral-service",
                "reporting-service",
                "member-service",
                "kafka",
                "postgresql",
                "postmaster",
                "backend",
                "gateway",
                "identity"
            })
    void nothingAnsweredIsLostOrCountedTwice(String victim) throws Exception {
        var before = desks.stream().map(Desk::done).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var entering = desks.stream()
                    .map(desk -> CompletableFuture.runAsync(desk::enter, threads))
                    .toList();
            try {
                awaitMore(entering);
                kill(victim);
                suite.awaitReady();
                awaitMore(entering);
            } finally {
                desks.forEach(Desk::close);
            }
            entering.forEach(CompletableFuture::join);
        }

        for (var desk : desks) {
            assertThat(desk.faults(before.get(desks.indexOf(desk)))).isEmpty();
        }
        awaitFigures();
    }

    @AfterAll
    void noFigureMovesAnyMore() throws InterruptedException {
        Thread.sleep(1_500);
        assertThat(shown()).isEqualTo(expected());
    }

    /// @return when the launcher has started another in its place
    private void kill(String victim) throws IOException {
        switch (victim) {
            case "postmaster" -> suite.killed("postgresql", suite.postmaster());
            case "backend" -> suite.backend("referrals").destroyForcibly();
            default -> suite.killed(victim, suite.process(victim));
        }
    }

    /// Some more at each desk: the stream flows.
    private void awaitMore(List<CompletableFuture<Void>> entering) {
        var ought = desks.stream().map(desk -> desk.done() + CASES).toList();
        for (var n = 0; n < ought.size(); n++) {
            while (desks.get(n).done() < ought.get(n)) {
                entering.stream().filter(CompletableFuture::isDone).forEach(CompletableFuture::join);
                SuiteProcess.pause();
            }
        }
    }

    private void awaitFigures() {
        var expected = expected();
        for (var tries = 0; tries < 240 && !shown().equals(expected); tries++) {
            SuiteProcess.pause();
        }
        assertThat(shown()).isEqualTo(expected);
    }

    private Map<String, Shown> expected() {
        var expected = new LinkedHashMap<String, Shown>();
        atFirst.forEach((unit, shown) -> expected.put(
                unit, shown.and(below(unit).stream().mapToInt(Desk::done).sum())));
        return expected;
    }

    private Set<Desk> below(String unit) {
        return units.getOrDefault(unit, Set.of());
    }

    private Map<String, Shown> shown() {
        var shown = new LinkedHashMap<String, Shown>();
        for (var unit : units.keySet()) {
            var heads = officer.read("/api/headcount?unit=%s&at=2025-12".formatted(unit));
            var progress = officer.read(Progress.wholePeriod(unit));
            shown.put(unit, new Shown(heads.get("members").asLong(), Progress.value(progress, "referred")));
        }
        return shown;
    }
}
