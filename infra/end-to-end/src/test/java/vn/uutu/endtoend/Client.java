package vn.uutu.endtoend;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who uses the suite through the gateway.
interface Client {

    JsonMapper JSON = JsonMapper.builder().build();

    HttpResponse<String> send(String method, String path, String contentType, byte[] body, Map<String, String> headers);

    default HttpResponse<String> get(String path) {
        return send("GET", path, "", new byte[0], Map.of());
    }

    default HttpResponse<String> post(String path, Object body) {
        return send("POST", path, "application/json", JSON.writeValueAsBytes(body), Map.of());
    }

    default JsonNode read(String path) {
        return expect(200, get(path));
    }

    default JsonNode create(String path, Object body) {
        return expect(201, post(path, body));
    }

    default JsonNode act(String path, Object body) {
        return expect(200, post(path, body));
    }

    default JsonNode expect(int status, HttpResponse<String> response) {
        if (response.statusCode() != status) {
            throw new AssertionError("%s %s answers %d, not %d: %s"
                    .formatted(
                            response.request().method(),
                            response.request().uri().getPath(),
                            response.statusCode(),
                            status,
                            response.body()));
        }
        return response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
    }

    /// Hands over each event of a stream until the returned handle is closed.
    AutoCloseable listen(String path, Consumer<JsonNode> events, Runnable ended);
}
