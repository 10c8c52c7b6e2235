package vn.uutu.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.local.CannotStart;

/// The suite as any other client sees it: through the gateway, with a token of a machine client.
final class Api {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String gateway;
    private final String identity;
    private final String secret;
    private String token = "";
    private Instant renewAt = Instant.EPOCH;

    Api(String gateway, String identity, String secret) {
        this.gateway = gateway;
        this.identity = identity;
        this.secret = secret;
    }

    JsonNode get(String path) {
        return body(send(request(path).GET()));
    }

    JsonNode post(String path, Object content) {
        return body(send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(content)))));
    }

    /// @return where the progress of the import can be read
    String upload(String path, Path file) {
        var form = new FileForm(file);
        var response =
                send(request(path).header("Content-Type", form.contentType()).POST(form.body()));
        body(response);
        var location = response.headers().firstValue("Location").orElseThrow();
        return URI.create(location).getRawPath();
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

    private String token() {
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
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Loading was interrupted");
        }
    }
}
