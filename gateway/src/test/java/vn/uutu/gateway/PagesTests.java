package vn.uutu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The web client as it was built, asked for by somebody who has not signed in.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PagesTests {

    static final Pattern NONCE = Pattern.compile("style-src 'self' 'nonce-([\\w-]{22})'");
    static final Pattern FILE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=en",
                "/index.html",
                "/units",
                "/units/018f0000-0000-7000-8000-000000000001/members?page=2",
                "/apiary",
                "/a/page/that/nobody/made"
            })
    void everyAddressOfTheClientIsItsPage(String address) throws Exception {
        var page = get(address);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-cache");
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("UUTU_SESSION"));
        assertThat(page.body()).contains("<html lang=\"vi\">", "/assets/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/nothing.js",
                "/assets/",
                "/assets/../index.html",
                "/.vite/manifest.json",
                "/units/1.json",
                "/nothing.svg",
                "/start.js",
                "/actuator/env",
                "/oauth2/nothing",
                "/error"
            })
    void nothingElseIs(String address) throws Exception {
        var answer = get(address);

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).doesNotContain("<html lang");
    }

    @Test
    void theApiNeverAnswersWithAPage() throws Exception {
        for (var address : List.of("/api", "/api/units", "/api/nothing")) {
            assertThat(get(address).statusCode()).isEqualTo(401);
            assertThat(get(address).headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void eachCopyKnowsANumberOfItsOwn() throws Exception {
        var one = get("/");
        var another = get("/");

        assertThat(nonceOf(one)).isNotEqualTo(nonceOf(another));
        assertThat(one.body()).contains("\"" + nonceOf(one) + "\"").doesNotContain("__CSP_NONCE__");
    }

    @Test
    void onlyOurOwnFilesRun() throws Exception {
        var page = get("/");

        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none';", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(filesOf(page)).isNotEmpty().allMatch(file -> file.startsWith("/") && !file.startsWith("//"));
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]*\\ssrc=)").doesNotContain("<style", " style=");
    }

    @Test
    void aFileWithADigestInItsNameIsKeptForGoodAndComesCompressed() throws Exception {
        for (var file : filesOf(get("/"))) {
            if (file.startsWith("/assets/")) {
                var plain = get(file);
                assertThat(plain.headers().allValues("Cache-Control"))
                        .containsExactly("max-age=31536000, public, immutable");
                assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
                if (plain.body().length() < 1024) {
                    continue;
                }
                assertThat(gunzipped(file)).isEqualTo(plain.body());
                var brotli = compressed(file, "gzip, deflate, br");
                assertThat(brotli.headers().firstValue("Content-Encoding")).hasValue("br");
                assertThat(brotli.headers().allValues("Vary")).contains("Accept-Encoding");
                assertThat(brotli.body().length).isLessThan(plain.body().length() / 2);
            }
        }
    }

    private String gunzipped(String file) throws IOException, InterruptedException {
        var answer = compressed(file, "gzip");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (var content = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<byte[]> compressed(String file, String how) throws IOException, InterruptedException {
        return http.send(asking(file).header("Accept-Encoding", how).build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(asking(address).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder asking(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }

    private static List<String> filesOf(HttpResponse<String> page) {
        return FILE.matcher(page.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String nonceOf(HttpResponse<String> page) {
        var nonce = NONCE.matcher(
                page.headers().firstValue("Content-Security-Policy").orElseThrow());
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }
}
