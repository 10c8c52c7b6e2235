package vn.uutu.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.session.HttpSessionCreatedEvent;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.stereotype.Component;

/// Ends the sign-in that an ID token came from, also when the gateway asks behind the browser's back: then no token
/// has to pass through the browser to say who leaves.
@Component
class SignOut implements LogoutHandler {

    private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();
    private final OAuth2AuthorizationService authorizations;

    SignOut(OAuth2AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    @EventListener
    void opened(HttpSessionCreatedEvent event) {
        open.add(event.getSession());
    }

    @EventListener
    void closed(HttpSessionDestroyedEvent event) {
        open.remove(event.getSession());
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication instanceof OidcLogoutAuthenticationToken leaving) {
            Optional.ofNullable(leaving.getIdToken()).ifPresent(this::end);
        }
    }

    private void end(OidcIdToken token) {
        var authorization =
                authorizations.findByToken(token.getTokenValue(), new OAuth2TokenType(OidcParameterNames.ID_TOKEN));
        Optional.ofNullable(authorization).ifPresent(authorizations::remove);
        String session = token.getClaim("sid");
        open.stream()
                .filter(candidate -> claim(candidate.getId()).equals(session))
                .forEach(HttpSession::invalidate);
    }

    /// How the authorization server writes a session's id into `sid`.
    private static String claim(String session) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(session.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
