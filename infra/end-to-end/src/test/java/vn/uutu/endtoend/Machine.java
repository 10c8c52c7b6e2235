package vn.uutu.endtoend;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Another system of the province, with client credentials.
final class Machine implements Client {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String gateway;
    private final String identity;
    private final String credentials;
    private String token = "";
    private Instant renewAt = Instant.EPOCH;

    private Machine(SuiteProcess suite, String client, String secret) {
        gateway = suite.url(SuiteProcess.Part.GATEWAY);
        identity = suite.url(SuiteProcess.Part.IDENTITY);
        var pair = client + ":" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        credentials = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    static Machine provincial(SuiteProcess suite) {
        return new Machine(suite, "province-api", "province-api");
    }

    /// The client that loads the demonstration and may do everything.
    static Machine administrator(SuiteProcess suite) {
        try {
            var secret = java.nio.file.Files.readString(suite.data().resolve("keys/local-secret"));
            return new Machine(suite, "uutu-local", secret);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public HttpResponse<String> send(
            String method, String path, String contentType, byte[] body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(gateway + path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .header("Authorization", "Bearer " + token());
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        headers.forEach(request::setHeader);
        return Http.send(http, request.build());
    }

    @Override
    public AutoCloseable listen(String path, Consumer<JsonNode> events, Runnable ended) {
        var request = HttpRequest.newBuilder(URI.create(gateway + path))
                .header("Authorization", "Bearer " + token())
                .header("Accept", "text/event-stream")
                .build();
        return Http.listen(http, request, events, ended);
    }

    /// The next request asks for a token first.
    synchronized void signInAgain() {
        renewAt = Instant.EPOCH;
    }

    private synchronized String token() {
        if (Instant.now().isAfter(renewAt)) {
            var request = HttpRequest.newBuilder(URI.create(identity + "/oauth2/token"))
                    .header("Authorization", "Basic " + credentials)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                    .build();
            var answer = expect(200, Http.send(http, request));
            token = answer.get("access_token").asString();
            renewAt = Instant.now().plusSeconds(answer.get("expires_in").asLong() / 2);
        }
        return token;
    }
}
