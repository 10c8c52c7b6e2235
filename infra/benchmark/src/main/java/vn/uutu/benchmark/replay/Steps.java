package vn.uutu.benchmark.replay;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the other contenders read of a state.
record Steps(UUID id, long version, String gender, JsonNode milestones) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Steps of(byte[] state) {
        var node = JSON.readTree(state);
        return new Steps(
                UUID.fromString(node.get("referralId").asString()),
                node.get("version").asLong(),
                node.get("gender").asString(),
                node.get("milestones"));
    }

    /// For the branch of each step; those above it follow.
    List<Case.Cell> cells() {
        return milestones
                .valueStream()
                .map(step -> new Case.Cell(
                        UUID.fromString(step.get("unitId").asString()),
                        step.get("kind").asString(),
                        month(step.get("on").asString()),
                        gender))
                .toList();
    }

    private static int month(String day) {
        return Integer.parseInt(day.substring(0, 4)) * 100 + Integer.parseInt(day.substring(5, 7));
    }
}
