package vn.uutu.benchmark.land;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.uutu.benchmark.Unsound;
import vn.uutu.benchmark.replay.Case;

/// What a unit and its children show of five years: six figures each. A child without any is not told from none.
public record Standing(Map<UUID, Map<String, Long>> figures) {

    /// Five flows in the order of the steps, and a stock.
    public static final List<String> INDICATORS =
            List.of("selected", "confirmed", "referred", "class-completed", "admitted", "members");

    /// Brute force: each case and each member alone.
    ///
    /// @param after whether the day has come for the reports
    public static Standing counted(Population population, int unit, Layout layout, boolean after) {
        var figures = new HashMap<UUID, Map<String, Long>>();
        for (var number = 0; number < population.cases(); number++) {
            var one = new Case(number);
            var branch = population.branchOfCase(number);
            for (var step = 0; step < Case.VERSIONS; step++) {
                var month = YearMonth.from(one.day(step));
                if (!month.isBefore(Population.FROM) && !month.isAfter(Population.TO)) {
                    var chain = population.land().chain(branch, after && layout.isAfter(month));
                    count(figures, chain, unit, INDICATORS.get(step));
                }
            }
        }
        for (var member = 0; member < population.members(); member++) {
            var chain =
                    population.land().chain(population.branchOfMember(member), after && layout.isAfter(Population.TO));
            count(figures, chain, unit, "members");
        }
        return new Standing(figures);
    }

    private static void count(Map<UUID, Map<String, Long>> figures, List<Integer> chain, int unit, String indicator) {
        var at = chain.indexOf(unit);
        if (at >= 0) {
            add(figures, Land.id(unit), indicator, 1);
        }
        if (at > 0) {
            add(figures, Land.id(chain.get(at - 1)), indicator, 1);
        }
    }

    private static void add(Map<UUID, Map<String, Long>> figures, UUID unit, String indicator, long n) {
        if (n != 0) {
            figures.computeIfAbsent(unit, _ -> new HashMap<>()).merge(indicator, n, Long::sum);
        }
    }

    /// As the service answers.
    public static Standing shown(JsonNode progress) {
        var figures = new HashMap<UUID, Map<String, Long>>();
        read(figures, progress);
        progress.get("children").forEach(child -> read(figures, child));
        return new Standing(figures);
    }

    private static void read(Map<UUID, Map<String, Long>> figures, JsonNode node) {
        var unit = UUID.fromString(node.get("unit").get("id").asString());
        for (var shown : node.get("indicators")) {
            var indicator = shown.get("indicator").asString();
            if (INDICATORS.contains(indicator)) {
                add(figures, unit, indicator, shown.get("value").asLong());
            }
        }
    }

    /// One row of a query: a unit, an indicator, a count.
    public static Standing none() {
        return new Standing(new HashMap<>());
    }

    public void add(UUID unit, String indicator, long n) {
        add(figures, unit, indicator, n);
    }

    public void mustEqual(Standing expected, String what) {
        if (!equals(expected)) {
            throw new Unsound(what
                    + ": other figures than counted by brute force, by %d of %d units"
                            .formatted(
                                    expected.figures.entrySet().stream()
                                            .filter(one -> !one.getValue().equals(figures.get(one.getKey())))
                                            .count(),
                                    expected.figures.size()));
        }
    }

    /// Where its path is asked for.
    public static String path(int unit, Layout layout, String indicators) {
        return "/api/progress?unit=%s&programme=2021-2025&from=%s&to=%s&view=%s&indicators=%s"
                .formatted(Land.id(unit), Population.FROM, Population.TO, layout.code(), indicators);
    }
}
