package vn.uutu.local.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.local.CannotStart;
import vn.uutu.local.Screen;

/// The suite as any other client sees it: through the gateway, with a token of a machine client.
final class Api {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Sending sending;
    private final JsonMapper json = JsonMapper.builder().build();
    private final String gateway;
    private final String identity;
    private final String secret;
    private String token = "";
    private Instant renewAt = Instant.EPOCH;

    Api(String gateway, String identity, String secret, Screen screen) {
        var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        sending = new Sending(http, PATIENCE, screen);
        this.gateway = gateway;
        this.identity = identity;
        this.secret = secret;
    }

    JsonNode get(String path) {
        return body(send(request(path).GET()));
    }

    boolean knows(String path) {
        var response = send(request(path).GET());
        if (response.statusCode() == NOT_FOUND) {
            return false;
        }
        body(response);
        return true;
    }

    /// @return whether it was taken; not if it is refused because of that problem
    boolean post(String path, Object content, String unless) {
        var response = send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(content))));
        if (response.statusCode() == CONFLICT && response.body().contains("\"/problems/" + unless + "\"")) {
            return false;
        }
        body(response);
        return true;
    }

    /// @return where the progress of the import can be read
    String upload(String path, Path file, String key) {
        var form = new FileForm(file);
        var response = send(request(path)
                .header("Content-Type", form.contentType())
                .header("Idempotency-Key", key)
                .POST(form.body()));
        body(response);
        var location = response.headers().firstValue("Location").orElseThrow();
        return URI.create(location).getRawPath();
    }

    /// The id of a unit.
    String unit(String code) {
        return get("/api/units?code=" + encoded(code)).get(0).get("id").asString();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(TIMEOUT)
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        if (Instant.now().isAfter(renewAt)) {
            // OAuth 2.0 wants both parts encoded as in a form (RFC 6749 §2.3.1): a plus would be read as a space
            var pair = "uutu-local:" + encoded(secret);
            var credentials = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            var answer = body(send(HttpRequest.newBuilder(URI.create(identity + "/oauth2/token"))
                    .timeout(TIMEOUT)
                    .header("Authorization", "Basic " + credentials)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))));
            token = answer.get("access_token").asString();
            renewAt = Instant.now().plusSeconds(answer.get("expires_in").asLong() / 2);
        }
        return token;
    }

    private JsonNode body(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new CannotStart("%s answers %d: %s"
                    .formatted(response.request().uri().getPath(), response.statusCode(), response.body()));
        }
        return response.body().isEmpty() ? json.createObjectNode() : json.readTree(response.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return sending.answerTo(request.build());
    }
}
