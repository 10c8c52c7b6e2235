package vn.uutu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReadinessTests {

    static final Upstream ALL = new Upstream("all");
    static final Upstream REPORTING = new Upstream("reporting");
    static final String PROBE = "/actuator/health/readiness";

    final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void suite(DynamicPropertyRegistry properties) {
        properties.add("uutu.gateway.identity.issuer", () -> ALL.address);
        properties.add("uutu.gateway.services.members", () -> ALL.address);
        properties.add("uutu.gateway.services.referrals", () -> ALL.address);
        properties.add("uutu.gateway.services.reporting", () -> REPORTING.address);
    }

    @Test
    void theSuiteIsReadyWhenAllOfItIs() throws Exception {
        await().untilAsserted(() -> assertThat(get(PROBE).statusCode()).isEqualTo(200));

        REPORTING.handlers.put(PROBE, exchange -> Upstream.text(exchange, 503, "{}"));
        await().untilAsserted(() -> assertThat(get(PROBE).statusCode()).isEqualTo(503));
        assertThat(get(PROBE).body())
                .contains("\"reporting\":{\"status\":\"DOWN\"}", "\"members\":{\"status\":\"UP\"}");
        assertThat(get("/actuator/health/self").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);

        REPORTING.handlers.clear();
        await().untilAsserted(() -> assertThat(get(PROBE).statusCode()).isEqualTo(200));
    }

    @Test
    void beingAskedOftenDoesNotAskTheSuiteOften() throws Exception {
        get(PROBE);
        REPORTING.seen.clear();

        for (var i = 0; i < 20; i++) {
            get(PROBE);
        }

        assertThat(REPORTING.seen.size()).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/health", "/env", "/metrics", "/heapdump", "/health/suite", "/health/readiness/suite"})
    void nothingElseOfTheActuatorIsReachable(String path) throws Exception {
        assertThat(get("/actuator" + path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }
}
