package vn.uutu.endtoend;

import tools.jackson.databind.JsonNode;

/// Reads figures out of an answer.
final class Progress {

    private Progress() {}

    static String path(String unit, String from, String to) {
        return "/api/progress?view=as-was&unit=%s&programme=2021-2025&from=%s&to=%s".formatted(unit, from, to);
    }

    static String wholePeriod(String unit) {
        return path(unit, "2021-01", "2025-12");
    }

    static long value(JsonNode progress, String indicator) {
        for (var shown : progress.get("indicators")) {
            if (shown.get("indicator").asString().equals(indicator)) {
                return shown.get("value").asLong();
            }
        }
        throw new AssertionError("No indicator %s in %s".formatted(indicator, progress));
    }
}
