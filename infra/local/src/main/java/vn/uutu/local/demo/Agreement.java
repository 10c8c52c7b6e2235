package vn.uutu.local.demo;

import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import vn.uutu.local.CannotStart;
import vn.uutu.local.Screen;

/// Waits until the province's figures are those that the generator counted itself.
record Agreement(Api api, Screen screen) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    void await(Path summary) {
        var rows = Csv.read(summary).stream()
                .filter(row -> row.getField("unit").equals("72"))
                .toList();
        var referred = rows.stream()
                .mapToLong(row -> Long.parseLong(row.getField("referred")))
                .sum();
        var admitted = rows.stream()
                .mapToLong(row -> Long.parseLong(row.getField("admitted")))
                .sum();
        var unit = api.get("/api/units?code=72").get(0).get("id").asString();
        var path = "/api/progress?unit=%s&programme=2021-2025&from=2021-01&to=2025-12".formatted(unit);
        var begin = System.nanoTime();
        var shown = api.get(path);
        while (value(shown, "referred") != referred || value(shown, "admitted") != admitted) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new CannotStart("The province shows %d referred and %d admitted; the generator made %d and %d"
                        .formatted(value(shown, "referred"), value(shown, "admitted"), referred, admitted));
            }
            shown = api.get(path);
        }
        screen.say("The province: %,d referred, %,d admitted, as the generator counted.".formatted(referred, admitted));
    }

    private static long value(JsonNode progress, String indicator) {
        for (var shown : progress.get("indicators")) {
            if (shown.get("indicator").asString().equals(indicator)) {
                return shown.get("value").asLong();
            }
        }
        throw new CannotStart("There is no indicator " + indicator);
    }
}
