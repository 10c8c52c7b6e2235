package vn.uutu.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.servlet.multipart.max-file-size=1KB", "spring.servlet.multipart.max-request-size=10KB"})
class ProblemsTests {

    static final String GOOD = """
            {"name": "Lan", "heldOn": "2025-06-30", "gender": "female", "present": 12,
             "candidates": [{"member": "0197a0c0-0000-7000-8000-000000000001", "votes": 12}]}""";

    @LocalServerPort
    int port;

    RestTestClient client;

    @BeforeEach
    void connect() {
        client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader("Accept-Language", "en")
                .build();
    }

    /// No client sends these, so they are written by hand.
    @ParameterizedTest
    @ValueSource(strings = {"/a%2Fb", "/a%5Cb", "/%00", "/a\u0000b", "/a|b", "/%zz"})
    void whatIsNoAddressIsAnsweredLikeEverythingElse(String address) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.formatted(address).getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Type: application/problem+json")
                    .contains("\"type\":\"/problems/malformed-request\"")
                    .doesNotContain("<html");
        }
    }

    @Test
    void aGoodRequestPasses() {
        post(GOOD).expectStatus().isOk();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "name": "Lan"          | "name": "Lan", "x": 1             | x                   | is not a field
            "name": "Lan"          | "name": null                      | name                | is required
            "name": "Lan",         |                                   | name                | is required
            "name": "Lan"          | "name": 5                         | name                | must be a string
            "name": "Lan"          | "name": "a\\u0000b"               | name                | NUL
            "name": "Lan"          | "name": "\\ud800"                 | name                | surrogates
            "name": "Lan"          | "name": "123456789012345678901"   | name                | length must be from 0 to 20
            "name": "Lan"          | "name": "Lan", "name": "Lan"      | name                | appears twice
            "2025-06-30"           | "2025-02-30"                      | heldOn              | existing day
            "2025-06-30"           | "2025-06-30T00:00:00Z"            | heldOn              | existing day
            "2025-06-30"           | "+99999-01-01"                    | heldOn              | existing day
            "2025-06-30"           | [2025, 6, 30]                     | heldOn              | existing day
            "2025-06-30"           | ""                                | heldOn              | existing day
            "female"               | "Female"                          | gender              | one of: male, female
            "female"               | 1                                 | gender              | one of: male, female
            "present": 12          | "present": 99999999999            | present             | must be an integer from -2147483648
            "present": 12          | "present": 1.5                    | present             | must be an integer
            "present": 12          | "present": "12"                   | present             | must be an integer
            "present": 12          | "present": null                   | present             | must be an integer
            "votes": 12            | "votes": -1                       | candidates/0/votes  | not be less than 0
            "votes": 12            | "votes": 1001                     | candidates/0/votes  | not be greater than 1000
            "member": "0197a0c0-   | "member": "0197a0c0               | candidates/0/member | must be a UUID
            "candidates": [        | "candidates": "x", "y": [         | candidates          | must be a list
            12}]}                  | 12}]} x                           | body                | must be readable JSON
            12}]}                  | 12}]} {}                          | body                | nothing may follow
            12}]}                  | 12}]                              | body                | must be readable JSON
            """)
    void aBodyThatIsWrongIsRefusedByItsField(String good, @Nullable String bad, String field, String rule) {
        var body = GOOD.replace(good, bad == null ? "" : bad);

        assertThat(errors(post(body), 400)).anySatisfy(error -> {
            assertThat(error.get("field")).isEqualTo(field);
            assertThat(error.get("rule")).contains(rule);
        });
    }

    @Test
    void allBrokenRulesAreNamedAtOnce() {
        var errors = errors(post("{\"candidates\": []}".replace("{\"", "{\"present\": 1, \"")), 400);

        assertThat(errors).extracting(error -> error.get("field")).contains("name", "heldOn", "candidates");
    }

    @Test
    void noBodyIsNamed() {
        assertThat(errors(post(""), 400)).contains(Map.of("field", "body", "rule", "is required"));
    }

    @ParameterizedTest
    @CsvSource({
        "/units/abc, id, must be a UUID",
        "/units/0197a0c0-0000-7000-8000-000000000001?at=30.6.2025, at, existing day",
        "/units/0197a0c0-0000-7000-8000-000000000001?at=2025-02-30, at, existing day",
        "/units/0197a0c0-0000-7000-8000-000000000001?other=a%00, other, NUL",
        "/search, query, is required",
        "/search?query=a, If-Match, is required"
    })
    void aParameterThatIsWrongIsRefusedByItsName(String path, String field, String rule) {
        var answer =
                client.get().uri(URI.create("http://localhost:" + port + path)).exchange();

        assertThat(errors(answer, 400)).singleElement().satisfies(error -> {
            assertThat(error.get("field")).isEqualTo(field);
            assertThat(error.get("rule")).contains(rule);
        });
    }

    @Test
    void aParameterThatIsTooLongIsRefusedByItsName() {
        var answer =
                client.get().uri("/search?query=123456").header("If-Match", "1").exchange();

        assertThat(errors(answer, 400)).containsExactly(Map.of("field", "query", "rule", "length must be from 0 to 5"));
    }

    @ParameterizedTest
    @CsvSource({"GET, /nowhere, 404, not-found", "DELETE, /faults, 405, method-not-allowed", "GET, /faults, 500, fault"
    })
    void otherRefusalsAreProblems(String method, String path, int status, String slug) {
        problem(client.method(HttpMethod.valueOf(method)).uri(path).exchange(), status, slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/database", "/transaction"})
    void aDatabaseThatIsDownIsNoFaultOfOurs(String path) {
        var answer = client.get().uri(path).exchange();

        answer.expectHeader().valueEquals("Retry-After", "5");
        assertThat(problem(answer, 503, "unavailable")).doesNotContain("postgresql", "Exception");
    }

    @Test
    void aFaultTellsNothing() {
        var body = problem(client.get().uri("/faults").exchange(), 500, "fault");

        assertThat(body).doesNotContain("secret").doesNotContain("Exception").contains("/faults");
    }

    @Test
    void aFormThatIsNotSpokenIsRefused() {
        problem(client.get().uri("/faults").header("Accept", "text/csv").exchange(), 500, "fault");
        var selection = client.post()
                .uri("/selections")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept", "text/csv")
                .body(GOOD.getBytes(StandardCharsets.UTF_8));
        problem(selection.exchange(), 406, "not-acceptable");
    }

    @Test
    void anotherContentTypeIsRefused() {
        var text = client.post()
                .uri("/selections")
                .contentType(MediaType.TEXT_PLAIN)
                .body("x");
        problem(text.exchange(), 415, "unsupported-media-type");
        var json = client.post()
                .uri("/uploads")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{}");
        problem(json.exchange(), 415, "unsupported-media-type");
    }

    @Test
    void anUploadIsRefusedByItsPart() {
        assertThat(errors(upload("other", 10), 400)).containsExactly(Map.of("field", "file", "rule", "is required"));
        assertThat(problem(upload("file", 2_000), 413, "too-large")).contains("\"file\"");
        upload("file", 1_000).expectStatus().isOk();
    }

    @Test
    void anUploadThatIsCutOffIsRefused() {
        var cut = client.post()
                .uri("/uploads")
                .contentType(MediaType.parseMediaType("multipart/form-data; boundary=b"))
                .body("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc".getBytes());

        assertThat(errors(cut.exchange(), 400))
                .extracting(error -> error.get("field"))
                .containsExactly("body");
    }

    @Test
    void aBodyAboveTheLimitIsRefused() {
        var large = GOOD.replace("Lan", "a".repeat(3_000_000));

        problem(post(large), 413, "too-large");
    }

    @Test
    void theAnswerIsVietnameseUnlessEnglishIsPreferred() {
        var plain = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();

        assertThat(problem(plain.get().uri("/nowhere").exchange(), 404, "not-found"))
                .contains("Không tìm thấy");
        var french = plain.get().uri("/nowhere").header("Accept-Language", "fr, vi;q=0.5");
        assertThat(problem(french.exchange(), 404, "not-found")).contains("Không tìm thấy");
        var english = plain.get().uri("/nowhere").header("Accept-Language", "en-GB, vi;q=0.5");
        assertThat(problem(english.exchange(), 404, "not-found")).contains("Not found");
    }

    /// Texts that are no problems (a workbook's, say) are in the same language.
    @ParameterizedTest
    @CsvSource({"'', vi", "fr, vi", "'fr, en;q=0.5', en"})
    void everyAnswerIsInTheLanguageOfTheProblems(String preferred, String language) {
        RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri("/language")
                .headers(headers -> {
                    if (!preferred.isEmpty()) {
                        headers.set("Accept-Language", preferred);
                    }
                })
                .exchange()
                .expectBody(String.class)
                .isEqualTo(language);
    }

    @Test
    void aRefusalCarriesItsFields() {
        assertThat(errors(client.get().uri("/refusals").exchange(), 409))
                .extracting(error -> error.get("field"))
                .containsExactly("on");
    }

    private RestTestClient.ResponseSpec post(String body) {
        return client.post()
                .uri("/selections")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private RestTestClient.ResponseSpec upload(String part, int size) {
        var content = new byte[size];
        Arrays.fill(content, (byte) 'a');
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add(part, new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return "a.csv";
            }
        });
        return client.post()
                .uri("/uploads")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }

    private static String problem(RestTestClient.ResponseSpec answer, int status, String slug) {
        var body = answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(body).contains("\"type\":\"/problems/%s\"".formatted(slug)).contains("\"instance\":");
        return String.valueOf(body);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> errors(RestTestClient.ResponseSpec answer, int status) {
        var body = answer.expectStatus()
                .isEqualTo(status)
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return body == null ? List.of() : (List<Map<String, String>>) body.getOrDefault("errors", List.of());
    }
}
