package vn.uutu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

/// The whole authorization-code flow, as a browser goes through it, against the real identity server.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@Import(KeptSecrets.class)
class SignInTests {

    static final int PORT = Processes.aFreePort();
    static final String GATEWAY = "http://localhost:" + PORT;
    static final Upstream MEMBERS = new Upstream("members");
    // shorter than the leeway with which the gateway renews: every request finds its token run out
    static final String ISSUER = Processes.anIdentityServer(PORT, "--uutu.identity.access-token=30s");

    final Browser browser = new Browser();

    @DynamicPropertySource
    static void suite(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
        properties.add("uutu.gateway.identity.issuer", () -> ISSUER);
        properties.add("uutu.gateway.services.members", () -> MEMBERS.address);
    }

    @BeforeEach
    void forget() {
        MEMBERS.seen.clear();
        KeptSecrets.VALUES.clear();
    }

    @Test
    void signingInLeadsToTheIdentityServerWithStateAndChallenge() throws Exception {
        var toAuthorization = browser.get(GATEWAY + "/sign-in?to=/units/1");
        var away = browser.get(Browser.next(toAuthorization).toString());

        var query = UriComponentsBuilder.fromUri(Browser.next(away)).build().getQueryParams();
        assertThat(Browser.next(away).toString()).startsWith(ISSUER + "/oauth2/authorize");
        assertThat(query).containsKeys("state", "nonce", "code_challenge").doesNotContainKey("code_verifier");
        assertThat(query.getFirst("code_challenge_method")).isEqualTo("S256");
        assertThat(query.getFirst("client_id")).isEqualTo("gateway");
    }

    @Test
    void signingInKeepsThePlaceAndMakesANewSession() throws Exception {
        var login = browser.follow(browser.get(GATEWAY + "/sign-in?lang=en"));
        assertThat(login.body()).contains("Đăng nhập", "chỉ để dùng thử trên một máy");
        var before = browser.cookie("UUTU_SESSION");

        var callback = browser.fillIn(login, "ban.tochuc");
        var back = browser.get(Browser.next(callback).toString());
        var page = browser.follow(back);

        assertThat(page.uri().toString()).isEqualTo(GATEWAY + "/?lang=en");
        assertThat(browser.cookie("UUTU_SESSION")).isNotEmpty().isNotEqualTo(before);
        assertThat(back.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("UUTU_SESSION="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/units/018f?period=2025-Q1&tab=progress", "/", "/?lang=en", "/units/%C4%91", "/a:b/c@d"})
    void signingInLeadsBackToTheVeryPlace(String place) throws Exception {
        var login = browser.follow(browser.get(GATEWAY + "/sign-in?lang=en&to=" + encoded(place)));

        var page = browser.follow(browser.fillIn(login, "ban.tochuc"));

        assertThat(page.uri().toString()).isEqualTo(GATEWAY + place);
        assertThat(page.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "///evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "\t//evil.example",
                "https://evil.example/",
                "https:evil.example",
                "javascript:alert(1)",
                "evil.example",
                "@evil.example",
                "/units\r\nSet-Cookie: a=b",
                "/units /1",
                ""
            })
    void signingInLeadsNowhereElse(String place) throws Exception {
        browser.signIn(GATEWAY, "ban.tochuc");

        var back = browser.get(GATEWAY + "/sign-in?lang=en&to=" + encoded(place));

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location")).hasValue("/?lang=en");
        assertThat(back.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("a="));
    }

    @Test
    void aServiceSeesTheTokenOfWhoSignedIn() throws Exception {
        browser.signIn(GATEWAY, "huyen.doan");

        var answer = browser.get(GATEWAY + "/api/me");

        assertThat(answer.body()).isEqualTo("members /api/me");
        assertThat(claimsOf(MEMBERS.seen.take().token())).contains("\"sub\":\"huyen.doan\"", "\"iss\":\"" + ISSUER);
    }

    @Test
    void noTokenEverReachesTheBrowser() throws Exception {
        browser.signIn(GATEWAY, "ban.tochuc");
        browser.get(GATEWAY + "/api/me");
        browser.post(GATEWAY + "/api/members/search", "{}");
        browser.get(GATEWAY + "/api/nothing");
        browser.post(GATEWAY + "/sign-out", "");
        browser.get(GATEWAY + "/");

        var secrets = new HashSet<>(KeptSecrets.VALUES);
        MEMBERS.seen.forEach(seen -> secrets.add(seen.token()));
        assertThat(secrets).as("verifier, access, refresh and ID tokens").hasSizeGreaterThanOrEqualTo(4);
        assertThat(browser.shown).hasSizeGreaterThan(10).allSatisfy(shown -> {
            assertThat(secrets).noneMatch(shown::contains);
            assertThat(shown).doesNotContainPattern("eyJ[\\w-]+\\.eyJ[\\w-]+");
        });
    }

    @Test
    void aTokenThatHasRunOutIsRenewedSilently() throws Exception {
        browser.signIn(GATEWAY, "ban.tochuc");

        assertThat(browser.get(GATEWAY + "/api/me").statusCode()).isEqualTo(200);
        assertThat(browser.get(GATEWAY + "/api/me").statusCode()).isEqualTo(200);

        assertThat(MEMBERS.seen.take().token()).isNotEqualTo(MEMBERS.seen.take().token());
    }

    @Test
    void aChangeWithoutItsTokenIsForgery() throws Exception {
        browser.signIn(GATEWAY, "ban.tochuc");

        var forged = browser.send(HttpRequest.newBuilder(URI.create(GATEWAY + "/api/members/search"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("/problems/forbidden");
        assertThat(MEMBERS.seen).isEmpty();
        assertThat(browser.post(GATEWAY + "/api/members/search", "{}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void signingOutEndsBothSessions() throws Exception {
        browser.signIn(GATEWAY, "ban.tochuc");

        assertThat(browser.post(GATEWAY + "/sign-out", "").statusCode()).isEqualTo(204);

        assertThat(browser.get(GATEWAY + "/api/me").statusCode()).isEqualTo(401);
        var again = browser.follow(browser.get(GATEWAY + "/sign-in"));
        assertThat(again.uri().toString()).startsWith(ISSUER + "/login");
    }

    @Test
    void aForgedStateIsRefused() throws Exception {
        var callback = browser.fillIn(browser.follow(browser.get(GATEWAY + "/sign-in")), "ban.tochuc");
        var forged = UriComponentsBuilder.fromUri(Browser.next(callback))
                .replaceQueryParam("state", "forged")
                .toUriString();

        assertThat(Browser.next(browser.get(forged)).toString()).isEqualTo(GATEWAY + "/?sign-in=failed");
        assertThat(browser.get(GATEWAY + "/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void aCodeOfSomebodyElseIsRefused() throws Exception {
        var callback = browser.fillIn(browser.follow(browser.get(GATEWAY + "/sign-in")), "ban.tochuc");
        var thief = new Browser();

        assertThat(Browser.next(thief.get(Browser.next(callback).toString())).toString())
                .isEqualTo(GATEWAY + "/?sign-in=failed");
        assertThat(thief.get(GATEWAY + "/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void aCodeIsGoodOnce() throws Exception {
        var callback = browser.fillIn(browser.follow(browser.get(GATEWAY + "/sign-in")), "ban.tochuc");
        browser.get(Browser.next(callback).toString());

        assertThat(Browser.next(browser.get(Browser.next(callback).toString())).toString())
                .isEqualTo(GATEWAY + "/?sign-in=failed");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String claimsOf(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
