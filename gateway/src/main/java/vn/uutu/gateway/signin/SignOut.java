package vn.uutu.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.uutu.gateway.suite.Identity;

/// Ends the sign-in at the identity server, too (RP-initiated logout): said directly, because a redirect would carry
/// the
/// ID token through the browser.
@Component
class SignOut implements LogoutHandler {

    private static final Logger log = LoggerFactory.getLogger(SignOut.class);

    private final RestClient http;
    private final Identity identity;

    SignOut(Identity identity) {
        this.identity = identity;
        this.http = RestClient.builder().requestFactory(IdentityServer.http()).build();
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcUser person) {
            end(person.getIdToken().getTokenValue());
        }
    }

    /// Our own session ends in any case.
    private void end(String idToken) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("id_token_hint", idToken);
        form.add("client_id", identity.clientId());
        try {
            var status = http.post()
                    .uri(identity.endSessionUri())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .exchange((_, answer) -> answer.getStatusCode());
            if (status.isError()) {
                log.warn("The identity server did not end a sign-in: {}", status);
            }
        } catch (RestClientException e) {
            log.warn("The identity server could not be told that a sign-in ends", e);
        }
    }
}
