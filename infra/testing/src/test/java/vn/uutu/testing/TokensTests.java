package vn.uutu.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class TokensTests {

    final JwtDecoder decoder =
            NimbusJwtDecoder.withJwkSetUri(Tokens.jwkSetUri()).build();

    @Test
    void aTokenIsVerifiedByTheServedKey() {
        var token = decoder.decode(Tokens.of("lan"));

        assertThat(token.getSubject()).isEqualTo("lan");
        assertThat(token.getClaimAsString("iss")).isEqualTo(Tokens.ISSUER);
        assertThat(token.getAudience()).containsExactly(Tokens.AUDIENCE);
        assertThat(token.getExpiresAt()).isAfter(token.getIssuedAt());
    }

    @Test
    void aTokenWithAnotherSubjectWrittenInIsRefused() {
        var parts = Tokens.of("lan").split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1])).replace("lan", "nam");
        var forged = parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes()) + "."
                + parts[2];

        assertThat(claims).contains("\"sub\":\"nam\"");
        assertThatThrownBy(() -> decoder.decode(forged))
                .isInstanceOf(BadJwtException.class)
                .hasMessageContaining("Invalid signature");
    }

    @Test
    void thePrivateKeyIsNotServed() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(Tokens.jwkSetUri())).build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.body()).contains("\"n\"").doesNotContain("\"d\"");
        }
    }
}
