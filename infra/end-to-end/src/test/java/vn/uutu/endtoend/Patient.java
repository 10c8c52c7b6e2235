package vn.uutu.endtoend;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/// Asks as our own client does: where there is no answer, or one that passes, the same again with the same key. A
/// refusal is final, so that a step which was taken twice is seen.
record Patient(Client client) {

    private static final int TRIES = 480;
    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);

    JsonNode read(String path) {
        return answerTo(() -> client.get(path));
    }

    JsonNode send(String path, Map<String, Object> body) {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var bytes = Client.JSON.writeValueAsBytes(body);
        return answerTo(() -> client.send("POST", path, "application/json", bytes, key));
    }

    /// The ids on all pages of a list.
    List<String> ids(String path) {
        var ids = new ArrayList<String>();
        var page = read(path);
        while (true) {
            page.get("items").forEach(item -> ids.add(item.get("id").asString()));
            if (!page.hasNonNull("nextCursor")) {
                return ids;
            }
            page = read(path + "&cursor=" + page.get("nextCursor").asString());
        }
    }

    private static JsonNode answerTo(Supplier<HttpResponse<String>> request) {
        var last = "";
        for (var tries = 0; tries < TRIES; tries++) {
            try {
                var response = request.get();
                last = "%s answers %d %s".formatted(response.uri(), response.statusCode(), response.body());
                if (response.statusCode() < 300) {
                    return Client.JSON.readTree(response.body());
                }
                if (!passes(response)) {
                    throw new AssertionError(last);
                }
            } catch (UncheckedIOException e) {
                last = e.toString();
            }
            SuiteProcess.pause();
        }
        throw new AssertionError("No answer at last: " + last);
    }

    /// A twin of the request that still runs is refused as a conflict that passes.
    private static boolean passes(HttpResponse<String> response) {
        return PASSING.contains(response.statusCode())
                || response.statusCode() == 409
                        && response.headers().firstValue("Retry-After").isPresent();
    }
}
