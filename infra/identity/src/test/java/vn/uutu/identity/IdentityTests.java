package vn.uutu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
class IdentityTests {

    @TempDir
    static Path keys;

    @Autowired
    RestTestClient http;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry properties) {
        properties.add("uutu.identity.keys", () -> keys);
    }

    @Test
    void aProgramsTokenSaysWhoItIsForTenMinutes() throws Exception {
        var token = SignedJWT.parse(tokenOf("province-api", "province-api"));

        var claims = token.getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("province-api");
        assertThat(claims.getIssuer()).isEqualTo("http://localhost:9000");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void withoutItsSecretTheLoaderDoesNotExist() {
        http.post()
                .uri("/oauth2/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("grant_type=client_credentials&client_id=uutu-local&client_secret=uutu-local")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void everyDemonstrationAccountHasThePassword(
            @Autowired UserDetailsService accounts, @Autowired PasswordEncoder passwords) {
        for (var account : List.of("bithu.chidoan", "doan.coso", "huyen.doan2", "ban.tochuc", "dpo", "quan.tri")) {
            assertThat(passwords.matches(
                            "uutu", accounts.loadUserByUsername(account).getPassword()))
                    .as(account)
                    .isTrue();
        }
    }

    @Test
    void theKeyOutlivesARestart() throws Exception {
        var settings = new Settings(
                java.net.URI.create("http://localhost:8080"), "gateway", null, keys, Duration.ofMinutes(10));

        var kept = new Keys().signingKeys(settings);
        var again = new Keys().signingKeys(settings);

        assertThat(kept.get(everyKey(), null)).isNotEmpty().isEqualTo(again.get(everyKey(), null));
        assertThat(Files.getPosixFilePermissions(keys.resolve("signing-key.json")))
                .hasSize(2);
    }

    @Test
    void thePageSaysThatItIsForDemonstrations() {
        http.get()
                .uri("/login")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("chỉ để dùng thử trên một máy", "bithu.chidoan"));
    }

    private String tokenOf(String client, String secret) {
        var answer = http.post()
                .uri("/oauth2/token")
                .headers(headers -> headers.setBasicAuth(client, secret))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("grant_type=client_credentials")
                .exchange()
                .expectBody(Token.class)
                .returnResult()
                .getResponseBody();
        assertThat(answer).isNotNull();
        return answer == null ? "" : answer.access_token();
    }

    private static com.nimbusds.jose.jwk.JWKSelector everyKey() {
        return new com.nimbusds.jose.jwk.JWKSelector(new com.nimbusds.jose.jwk.JWKMatcher.Builder().build());
    }

    record Token(String access_token) {}
}
