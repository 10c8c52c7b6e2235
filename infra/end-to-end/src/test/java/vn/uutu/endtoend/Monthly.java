package vn.uutu.endtoend;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// What a view shows of units, from some roots down to the branches, wherever it shows anything: each count at the end
/// of each month of the programme.
///
/// @param of by unit and indicator
/// @param children of units that have some, each with what it has as such
record Monthly(
        String view,
        Map<String, Unit> units,
        Map<String, Map<String, List<Long>>> of,
        Map<String, Map<String, Map<String, List<Long>>>> children) {

    static final int MONTHS = 60;

    private static final String ALL = "&programme=2021-2025&view=%s&indicators=%s&unit=%s";

    record Unit(String id, String code, String name, String level) {

        static Unit of(JsonNode unit) {
            return new Unit(
                    unit.get("id").asString(),
                    unit.get("code").asString(),
                    unit.get("name").asString(),
                    unit.get("level").asString());
        }
    }

    static Monthly of(Client client, String view, List<String> roots, List<String> counts) {
        var monthly = new Monthly(view, new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());
        roots.forEach(root -> {
            monthly.of.put(root, byMonth(client, view, root, counts));
            monthly.walk(client, root, counts);
        });
        return monthly;
    }

    /// The indicators that children sum up to: shares and durations do not.
    static List<String> counts(Client client) {
        return stream(client.read("/api/indicators").get("items"))
                .filter(it -> List.of("count", "stock").contains(it.get("kind").asString()))
                .map(it -> it.get("indicator").asString())
                .toList();
    }

    /// Nothing where it is not shown.
    long value(String unit, String indicator, int month) {
        return value(of.getOrDefault(unit, Map.of()), indicator, month);
    }

    private static long value(Map<String, List<Long>> values, String indicator, int month) {
        var months = values.getOrDefault(indicator, List.of());
        return months.isEmpty() ? 0 : months.get(month);
    }

    /// Where children do not make up their parent.
    List<String> contradictions(List<String> counts) {
        var contradictions = new ArrayList<String>();
        children.forEach((parent, those) -> {
            for (var indicator : counts) {
                for (var month = 0; month < MONTHS; month++) {
                    var at = month;
                    var sum = those.values().stream()
                            .mapToLong(child -> value(child, indicator, at))
                            .sum();
                    if (sum != value(parent, indicator, month)) {
                        contradictions.add("%s of %s, month %d, %s: children %d, parent %d"
                                .formatted(indicator, parent, month, view, sum, value(parent, indicator, month)));
                    }
                }
            }
        });
        return contradictions;
    }

    /// Whether anything is counted for it at any time.
    boolean shows(String unit) {
        return of.getOrDefault(unit, Map.of()).values().stream()
                .flatMap(List::stream)
                .anyMatch(value -> value != 0);
    }

    List<String> branches() {
        return of.keySet().stream().filter(unit -> !children.containsKey(unit)).toList();
    }

    private void walk(Client client, String unit, List<String> counts) {
        var asked = ALL.formatted(view, String.join(",", counts), unit);
        var progress = client.read("/api/progress?" + asked);
        units.putIfAbsent(unit, Unit.of(progress.get("unit")));
        if (progress.get("children").isEmpty()) {
            return;
        }
        stream(progress.get("children"))
                .map(child -> Unit.of(child.get("unit")))
                .forEach(it -> units.put(it.id(), it));
        var those = new LinkedHashMap<String, Map<String, List<Long>>>();
        for (var child : client.read("/api/progress/trends?by=month" + asked).get("children")) {
            var values = new HashMap<String, List<Long>>();
            child.get("trends")
                    .forEach(trend -> values.put(
                            trend.get("indicator").asString(),
                            stream(trend.get("values"))
                                    .map(value -> value.asLong(0))
                                    .toList()));
            those.put(child.get("unit").asString(), values);
        }
        children.put(unit, those);
        those.forEach((child, values) -> values.forEach((indicator, months) ->
                of.computeIfAbsent(child, _ -> new HashMap<>()).merge(indicator, months, Monthly::sum)));
        those.keySet().stream()
                .filter(this::shows)
                .filter(child -> !children.containsKey(child))
                .filter(child -> !requireNonNull(units.get(child)).level().equals("branch"))
                .forEach(child -> walk(client, child, counts));
    }

    /// In each month a unit is the child of one other at most.
    private static List<Long> sum(List<Long> some, List<Long> others) {
        return IntStream.range(0, MONTHS)
                .mapToObj(month -> some.get(month) + others.get(month))
                .toList();
    }

    private static Map<String, List<Long>> byMonth(Client client, String view, String unit, List<String> counts) {
        var groups =
                client.read("/api/progress/breakdown?by=month" + ALL.formatted(view, String.join(",", counts), unit));
        var months = new HashMap<String, List<Long>>();
        for (var group : groups.get("groups")) {
            for (var indicator : group.get("indicators")) {
                months.computeIfAbsent(indicator.get("indicator").asString(), _ -> new ArrayList<>())
                        .add(indicator.get("value").asLong(0));
            }
        }
        return months;
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
