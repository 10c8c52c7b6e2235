package vn.uutu.referrals;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.testing.Tokens;

/// Somebody who calls the service over HTTP.
record Caller(RestTestClient http, String subject) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    RestTestClient.ResponseSpec post(String path, String body) {
        return http.post()
                .uri(path)
                .header("Authorization", "Bearer " + Tokens.of(subject))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    RestTestClient.ResponseSpec get(String path) {
        return http.get()
                .uri(path)
                .header("Authorization", "Bearer " + Tokens.of(subject))
                .exchange();
    }

    RestTestClient.ResponseSpec postOnce(String path, String body, String key) {
        return http.post()
                .uri(path)
                .header("Authorization", "Bearer " + Tokens.of(subject))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    /// Hands in a file of past cases and waits for its report.
    JsonNode handIn(byte[] file, String query) throws InterruptedException {
        var id = read(send(file, query), 202).get("id").asString();
        for (var tries = 0; tries < 200; tries++) {
            var report = read(get("/api/referral-imports/" + id), 200);
            if (report.get("status").asString().equals("done")) {
                return report;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the import does not end: " + read(get("/api/referral-imports/" + id), 200));
    }

    RestTestClient.ResponseSpec send(byte[] file, String query) {
        var body = new LinkedMultiValueMap<String, Object>();
        body.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "cases";
            }
        });
        return http.post()
                .uri("/api/referral-imports" + query)
                .header("Authorization", "Bearer " + Tokens.of(subject))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(body)
                .exchange();
    }

    int status(String path) {
        return get(path).expectBody(String.class).returnResult().getStatus().value();
    }

    JsonNode read(RestTestClient.ResponseSpec answer, int status) {
        var result = answer.expectBody(String.class).returnResult();
        var body = String.valueOf(result.getResponseBody());
        if (result.getStatus().value() != status) {
            throw new AssertionError("status %s instead of %d: %s".formatted(result.getStatus(), status, body));
        }
        return JSON.readTree(body);
    }

    JsonNode step(String referral, String path, String body, int status) {
        return read(post("/api/referrals/" + referral + "/" + path, body), status);
    }

    /// Waits until the caller's assignment has arrived.
    Caller whenIn(UUID unit) throws InterruptedException {
        return when(unit, Set.of(200, 403));
    }

    /// Waits until its withdrawal has arrived.
    Caller whenOut(UUID unit) throws InterruptedException {
        return when(unit, Set.of(404));
    }

    private Caller when(UUID unit, Set<Integer> statuses) throws InterruptedException {
        for (var end = System.nanoTime() + Duration.ofSeconds(20).toNanos(); System.nanoTime() < end; ) {
            if (statuses.contains(status("/api/referrals?unit=" + unit))) {
                return this;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the assignment has not arrived");
    }

    String select(UUID unit, UUID member, String heldOn) {
        return idIn(post("/api/selections", selection(unit, member, heldOn)));
    }

    String selectOnce(UUID unit, UUID member, String key) {
        return idIn(postOnce("/api/selections", selection(unit, member, "2023-01-10"), key));
    }

    private String idIn(RestTestClient.ResponseSpec answer) {
        return read(answer, 201).at("/referrals/0/id").asString();
    }

    private static String selection(UUID unit, UUID member, String heldOn) {
        return """
                {"unit": "%s", "heldOn": "%s", "eligible": 20, "present": 15,
                 "candidates": [{"member": "%s", "votes": 12}]}
                """.formatted(unit, heldOn, member);
    }
}
