package vn.uutu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
class RoutesTests {

    static final int PORT = Processes.aFreePort();
    static final String ISSUER = Processes.anIdentityServer(PORT);
    static final Upstream MEMBERS = new Upstream("members");
    static final Upstream REFERRALS = new Upstream("referrals");
    static final Upstream REPORTING = new Upstream("reporting");

    final Programs program = new Programs("http://localhost:" + PORT, ISSUER);

    @DynamicPropertySource
    static void suite(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
        properties.add("uutu.gateway.identity.issuer", () -> ISSUER);
        properties.add("uutu.gateway.services.members", () -> MEMBERS.address);
        properties.add("uutu.gateway.services.referrals", () -> REFERRALS.address);
        properties.add("uutu.gateway.services.reporting", () -> REPORTING.address);
        properties.add("uutu.gateway.limits.answer", () -> "2s");
    }

    @BeforeEach
    void forget() {
        MEMBERS.seen.clear();
        MEMBERS.handlers.clear();
    }

    /// As the contracts of the services say: a path that is in none of them has no route, and the reverse.
    @ParameterizedTest
    @ValueSource(strings = {"members", "referrals", "reporting"})
    void everyPathOfAContractReachesItsService(String service) throws Exception {
        var resources = resourcesOf(service);
        assertThat(resources).containsExactlyInAnyOrder(routed(service));
        for (var resource : resources) {
            var path = "/api/" + resource;
            assertThat(program.get(path).body()).isEqualTo(service + " " + path);
            assertThat(program.get(path + "/1/a?q=%C4%90o%C3%A0n%20x&q=%26").body())
                    .isEqualTo(service + " " + path + "/1/a?q=%C4%90o%C3%A0n%20x&q=%26");
        }
    }

    private static Set<String> resourcesOf(String service) throws IOException {
        var folder = service.equals("reporting") ? "reporting" : service.substring(0, service.length() - 1);
        try (var lines = Files.lines(Path.of("..", folder + "-service", "contract", "openapi.yaml"))) {
            return lines.map(Pattern.compile("^ {2}/api/([a-z-]+).*:$")::matcher)
                    .filter(Matcher::matches)
                    .map(it -> it.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String[] routed(String service) {
        return switch (service) {
            case "members" -> Routes.MEMBERS;
            case "referrals" -> Routes.REFERRALS;
            case "reporting" -> Routes.REPORTING;
            default -> throw new IllegalArgumentException(service);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/unitsx", "/api/secrets/1", "/api/actuator/env"})
    void whatIsNotOnTheMapDoesNotExist(String path) throws Exception {
        var answer = program.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"type\":\"/problems/not-found\"");
    }

    @Test
    void withoutTokenOrSessionNothingIsAnswered() throws Exception {
        var anonymous = HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + "/api/units"));

        var read = program.send(anonymous.copy());
        var change = program.send(anonymous.copy().POST(BodyPublishers.ofString("{}")));
        var forged = program.send(anonymous.copy().header("Authorization", "Bearer x.y.z"));

        assertThat(read.statusCode()).isEqualTo(401);
        assertThat(read.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(read.headers().map()).doesNotContainKey("Location");
        assertThat(change.statusCode()).isEqualTo(401);
        assertThat(forged.statusCode()).isEqualTo(401);
        assertThat(MEMBERS.seen).isEmpty();
    }

    @Test
    void aProgramNeedsNeitherSessionNorForgeryToken() throws Exception {
        var answer = program.send(program.asking("/api/members/search").POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void whatOnlyAProxyMaySayIsNotPassedOn() throws Exception {
        program.send(program.asking("/api/units")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=203.0.113.9")
                .header("Cookie", "UUTU_SESSION=x")
                .header("X-User", "quan.tri")
                .header("TE", "trailers")
                .header("Idempotency-Key", "k1")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

        var headers = MEMBERS.seen.take().headers();
        assertThat(headers.keySet())
                .doesNotContain("X-forwarded-for", "X-forwarded-host", "Forwarded", "Cookie", "X-user", "Te");
        assertThat(headers.getFirst("Idempotency-Key")).isEqualTo("k1");
        assertThat(headers.getFirst("traceparent"))
                .isEqualTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        assertThat(headers.getFirst("Host")).isEqualTo(MEMBERS.address.substring("http://".length()));
    }

    @Test
    void whatAServiceSaysComesBackWithoutItsAddressAndCookies() throws Exception {
        MEMBERS.handlers.put("/api/rosters", exchange -> {
            exchange.getResponseHeaders().add("Location", MEMBERS.address + "/api/rosters/1");
            exchange.getResponseHeaders().add("ETag", "\"3\"");
            exchange.getResponseHeaders().add("Set-Cookie", "a=b");
            Upstream.text(exchange, 202, "{}");
        });

        var answer = program.send(program.asking("/api/rosters").POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/rosters/1");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"3\"");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void aServiceThatBreaksOffIsABadGateway() throws Exception {
        MEMBERS.handlers.put("/api/units", com.sun.net.httpserver.HttpExchange::close);

        var answer = program.send(program.asking("/api/units").POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
    }

    @Test
    void aServiceThatDoesNotAnswerInTimeIsNotWaitedFor() throws Exception {
        MEMBERS.handlers.put(
                "/api/units", exchange -> java.util.concurrent.locks.LockSupport.parkNanos(10_000_000_000L));

        var answer = program.get("/api/units");

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("/problems/service-too-slow");
    }

    /// No client sends these, so they are written by hand.
    @ParameterizedTest
    @ValueSource(strings = {"/api/units/%2F", "/api/units/%00", "/api/\u0000units", "/api/units/%zz"})
    void whatIsNoAddressIsRefusedLikeEverythingElse(String address) throws Exception {
        try (var socket = new Socket("localhost", PORT)) {
            var request = "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(address);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Type: application/problem+json")
                    .contains("/problems/malformed-request")
                    .doesNotContain("<html");
        }
    }

    @Test
    void formsAreNotSpoken() throws Exception {
        var answer = program.send(program.asking("/api/members/search")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=x")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(MEMBERS.seen).isEmpty();
    }

    @Test
    void englishIsSpokenToThoseWhoAskForIt() throws Exception {
        var answer = program.send(program.asking("/api/nothing").header("Accept-Language", "en-GB,en;q=0.9,vi;q=0.1"));

        assertThat(answer.body()).contains("\"title\":\"Not found\"");
        assertThat(program.get("/api/nothing").body()).contains("\"title\":\"Không tìm thấy\"");
    }
}
