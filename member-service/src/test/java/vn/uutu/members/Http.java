package vn.uutu.members;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.testing.Tokens;

/// Somebody who uses the service over HTTP.
public final class Http {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final RestTestClient client;
    private final String subject;

    private Http(RestTestClient client, String subject) {
        this.client = client;
        this.subject = subject;
    }

    public static Http as(String subject, RestTestClient client) {
        return new Http(client, subject);
    }

    public String subject() {
        return subject;
    }

    public Answer get(String uri) {
        return send(HttpMethod.GET, uri, null, _ -> {});
    }

    public Answer post(String uri, String body) {
        return send(HttpMethod.POST, uri, body, _ -> {});
    }

    public Answer post(String uri, String body, String ifMatch) {
        return send(HttpMethod.POST, uri, body, headers -> headers.set(HttpHeaders.IF_MATCH, ifMatch));
    }

    public Answer patch(String uri, String body) {
        return send(HttpMethod.PATCH, uri, body, _ -> {});
    }

    public Answer delete(String uri) {
        return send(HttpMethod.DELETE, uri, null, _ -> {});
    }

    public Answer send(HttpMethod method, String uri, @Nullable String body, Consumer<HttpHeaders> more) {
        var request = client.method(method).uri(uri).headers(this::signIn).headers(more);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return answer(request.exchange());
    }

    public Answer upload(String uri, String fileName, byte[] content) {
        return upload(uri, fileName, content, new HttpHeaders());
    }

    public Answer upload(String uri, String fileName, byte[] content, HttpHeaders more) {
        var parts = new LinkedMultiValueMap<String, Resource>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return fileName;
            }
        });
        return answer(client.post()
                .uri(uri)
                .headers(this::signIn)
                .headers(headers -> headers.addAll(more))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange());
    }

    /// Hands in a CSV and waits until it is worked through; the report.
    public JsonNode bringIn(String uri, String csv) {
        return result(upload(uri, "file.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    /// Waits until what was accepted is worked through; the report.
    public JsonNode result(Answer answer) {
        var accepted = answer.expect(HttpStatus.ACCEPTED);
        var location = requireNonNull(accepted.headers().getLocation()).toString();
        for (var tries = 0; tries < 600; tries++) {
            var report = get(location).expect(HttpStatus.OK).json();
            var status = report.get("status").asString();
            if (status.equals("done") || status.equals("failed")) {
                return report;
            }
            pause();
        }
        throw new AssertionError("The import at %s does not end".formatted(location));
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void signIn(HttpHeaders headers) {
        if (!subject.isEmpty()) {
            headers.setBearerAuth(Tokens.of(subject));
        }
    }

    private static Answer answer(RestTestClient.ResponseSpec response) {
        var result = response.returnResult(byte[].class);
        var body = result.getResponseBody();
        return new Answer(
                HttpStatus.valueOf(result.getStatus().value()),
                result.getResponseHeaders(),
                body == null ? new byte[0] : body);
    }

    public record Answer(HttpStatus status, HttpHeaders headers, byte[] content) {

        public String body() {
            return new String(content, StandardCharsets.UTF_8);
        }

        public Answer expect(HttpStatus expected) {
            if (status != expected) {
                throw new AssertionError("%s instead of %s: %s".formatted(status, expected, body()));
            }
            return this;
        }

        public JsonNode json() {
            return JSON.readTree(content);
        }

        /// The slug of a problem.
        public String problem() {
            return json().get("type").asString().replace("/problems/", "");
        }

        /// The fields that a problem names.
        public List<String> fields() {
            return json().get("errors")
                    .valueStream()
                    .map(error -> error.get("field").asString())
                    .toList();
        }

        public UUID id() {
            return UUID.fromString(json().get("id").asString());
        }
    }
}
