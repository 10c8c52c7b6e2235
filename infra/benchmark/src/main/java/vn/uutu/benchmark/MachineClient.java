package vn.uutu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// A machine client with its own connections. Its token is fetched anew before it ends.
public final class MachineClient implements Caller {

    private static final long RENEW_NANOS = TimeUnit.MINUTES.toNanos(5);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String door;
    private final String identity;
    private final String credentials;
    private String token;
    private long fetched;

    public MachineClient(String door, String identity, String client, String secret) {
        this.door = door;
        this.identity = identity;
        var pair = client + ":" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        credentials = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        token = fetch();
        fetched = System.nanoTime();
    }

    @Override
    public JsonNode get(String path) {
        return Http.answer(200, Http.send(http, request(path).GET().build()));
    }

    @Override
    public JsonNode post(int expected, String path, Map<String, Object> body, UUID key) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(Http.JSON.writeValueAsString(body)));
        return Http.answer(expected, Http.send(http, request.build()));
    }

    /// @return where the import can be followed
    String upload(String path, String contentType, BodyPublisher body) {
        var response = Http.send(
                http,
                request(path).header("Content-Type", contentType).POST(body).build());
        Http.answer(202, response);
        return URI.create(response.headers().firstValue("Location").orElseThrow())
                .getRawPath();
    }

    /// Hands over the events of a stream until the thread that is returned is interrupted.
    public Thread listen(String path, Consumer<JsonNode> events) {
        var request = request(path).header("Accept", "text/event-stream").build();
        return Thread.ofVirtual().start(() -> {
            try (var lines =
                    http.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
                lines.filter(line -> line.startsWith("data:"))
                        .map(line -> Http.JSON.readTree(line.substring("data:".length())))
                        .forEach(events);
            } catch (IOException | UncheckedIOException _) {
                // a stream that breaks shows nothing more: the figure is then missed
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(door + path)).header("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        if (System.nanoTime() - fetched > RENEW_NANOS) {
            token = fetch();
            fetched = System.nanoTime();
        }
        return token;
    }

    private String fetch() {
        var request = HttpRequest.newBuilder(URI.create(identity + "/oauth2/token"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        return Http.answer(200, Http.send(http, request)).get("access_token").asString();
    }
}
