package vn.uutu.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.testing.Tokens;

/// Asks an operation as the contract's example does, of a unit.
@TestComponent
@Lazy
class Asker {

    static final String BOUNDARY = "uutu-test";

    private static final AtomicInteger QUARTERS = new AtomicInteger(1932 * 4);

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Http http;

    Asker(Http http) {
        this.http = http;
    }

    /// @return the status
    int ask(AccessTests.Rule rule, UUID unit, String subject) {
        var operation = Operation.all().stream()
                .filter(one -> one.toString().equals(rule.operation()))
                .findFirst()
                .orElseThrow();
        var query = rule.query().replace("{unit}", unit.toString());
        var request = HttpRequest.newBuilder(URI.create(http.uri(path(operation, unit)) + query));
        if (!subject.isEmpty()) {
            request.header("Authorization", "Bearer " + Tokens.of(subject));
        }
        try {
            var answer = client.send(body(request, operation, unit).build(), BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String path(Operation operation, UUID unit) {
        var path = operation.path().replace("{programme}", "2021-2025");
        return path.contains("outside-numbers/{id}")
                ? path.replace("{id}", number(unit).toString())
                : path.replace("{id}", UUID.randomUUID().toString());
    }

    /// The example of the contract, for this unit and for a quarter of its own.
    HashMap<String, Object> example(Operation operation, UUID unit) {
        var body = new HashMap<>(Operation.map(operation.request().orElseThrow().get("example")));
        body.replace("unit", unit.toString());
        body.replace("quarter", quarter());
        if (body.containsKey("closed")) {
            body.putAll(Map.of("established", List.of(), "closed", List.of(Map.of("unit", unit)), "moved", List.of()));
        }
        return body;
    }

    /// The contract's example settles that ceremonies count; the tests that share the database count decisions.
    void settleAsAtFirst() {
        http.send("PUT", "/api/programmes/2021-2025/settings", Http.ADMINISTRATOR, """
            {"referredCounts":"hand-over","admittedCounts":"decision","reason":"NQ 01"}
            """);
    }

    private HttpRequest.Builder body(HttpRequest.Builder request, Operation operation, UUID unit) {
        if (operation.path().equals("/api/target-imports")) {
            return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(BodyPublishers.ofString(file("Mã đơn vị,Năm,Chỉ tiêu,Số lượng\nx,2024,referred,1")));
        }
        return operation.request().isPresent()
                ? request.header("Content-Type", "application/json")
                        .method(
                                operation.method(),
                                BodyPublishers.ofString(json.writeValueAsString(example(operation, unit))))
                : request.GET();
    }

    static String file(String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"targets.csv\"\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(BOUNDARY, content, BOUNDARY);
    }

    private UUID number(UUID unit) {
        var entered = http.send("POST", "/api/outside-numbers", Http.ADMINISTRATOR, """
            {"unit":"%s","quarter":"%s","newPartyMembers":2,"confirmedBy":"x","confirmedOn":"2024-11-01"}
            """.formatted(unit, quarter()));
        return UUID.fromString(Http.json(entered).get("id").asString());
    }

    private static String quarter() {
        var next = QUARTERS.getAndIncrement();
        return "%d-Q%d".formatted(next / 4, next % 4 + 1);
    }
}
