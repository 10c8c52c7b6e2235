package vn.uutu.benchmark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// Members of our rosters, of whom none has a case yet; each is taken once.
final class Candidates {

    /// @param member id
    /// @param branch id
    record Candidate(String member, String branch, String memberCode, String branchCode) {}

    private final MachineClient writer;
    private final String district;
    private final Queue<Candidate> left = new ArrayDeque<>();
    private Optional<String> cursor = Optional.empty();

    Candidates(MachineClient writer, String district) {
        this.writer = writer;
        this.district = district;
    }

    List<Candidate> take(int count) {
        while (left.size() < count) {
            readPage();
        }
        var taken = new ArrayList<Candidate>();
        for (var n = 0; n < count; n++) {
            taken.add(left.remove());
        }
        return taken;
    }

    private void readPage() {
        var search = new HashMap<String, Object>(Map.of("unit", district, "query", "Đo Lường", "limit", 200));
        cursor.ifPresent(page -> search.put("cursor", page));
        var page = writer.post(200, "/api/members/search", search, UUID.randomUUID());
        page.get("items").forEach(this::keep);
        cursor = Optional.of(page.path("nextCursor").asString(""));
        if (cursor.get().isEmpty() && left.isEmpty()) {
            throw new Unsound("There are too few members for so many cases: let the rosters have more rows");
        }
    }

    private void keep(JsonNode item) {
        var code = item.path("memberCode").asString("");
        if (Roll.isOurs(code)) {
            left.add(new Candidate(
                    item.get("id").asString(),
                    item.get("unit").asString(),
                    code,
                    item.get("unitCode").asString()));
        }
    }
}
