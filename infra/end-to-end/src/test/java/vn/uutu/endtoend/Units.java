package vn.uutu.endtoend;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Ids of units by their codes.
final class Units {

    private final Client client;
    private final Map<String, String> ids = new HashMap<>();

    Units(Client client) {
        this.client = client;
    }

    /// @param path codes from the province down, or only the last
    String id(String path) {
        return ids.computeIfAbsent(
                path.substring(path.lastIndexOf('/') + 1),
                code -> client.read("/api/units?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8))
                        .get(0)
                        .get("id")
                        .asString());
    }
}
