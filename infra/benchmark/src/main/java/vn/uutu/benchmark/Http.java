package vn.uutu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends, and insists on the answer.
final class Http {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private Http() {}

    static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unsound("Interrupted");
        }
    }

    static JsonNode answer(int expected, HttpResponse<String> response) {
        if (response.statusCode() != expected) {
            throw new Unsound("%s %s answers %d, not %d: %s"
                    .formatted(
                            response.request().method(),
                            response.request().uri().getPath(),
                            response.statusCode(),
                            expected,
                            response.body()));
        }
        return JSON.readTree(response.body());
    }
}
