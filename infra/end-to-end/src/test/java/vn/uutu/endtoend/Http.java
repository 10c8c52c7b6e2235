package vn.uutu.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// What a browser and a provincial system have in common.
final class Http {

    private Http() {}

    static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static AutoCloseable listen(HttpClient client, HttpRequest request, Consumer<JsonNode> events, Runnable ended) {
        var thread = Thread.ofVirtual().start(() -> {
            try {
                var response = client.send(request, HttpResponse.BodyHandlers.ofLines());
                try (var lines = response.body()) {
                    lines.filter(line -> line.startsWith("data:"))
                            .map(line -> Client.JSON.readTree(line.substring("data:".length())))
                            .forEach(events);
                }
            } catch (IOException | UncheckedIOException _) {
                // a stream that breaks has ended
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            ended.run();
        });
        return thread::interrupt;
    }
}
