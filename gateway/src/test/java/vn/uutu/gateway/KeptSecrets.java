package vn.uutu.gateway;

import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Sees what the gateway keeps in its sessions, so that a test knows what must never leave them.
@TestConfiguration(proxyBeanMethods = false)
class KeptSecrets {

    static final Set<String> VALUES = ConcurrentHashMap.newKeySet();

    @Bean
    HttpSessionAttributeListener keptSecretsListener() {
        return new HttpSessionAttributeListener() {
            @Override
            public void attributeAdded(HttpSessionBindingEvent event) {
                collect(event.getValue());
            }

            @Override
            public void attributeReplaced(HttpSessionBindingEvent event) {
                collect(event.getSession().getAttribute(event.getName()));
            }
        };
    }

    private static void collect(Object value) {
        switch (value) {
            case Map<?, ?> map -> map.values().forEach(KeptSecrets::collect);
            case OAuth2AuthorizationRequest request -> {
                String verifier = request.getAttribute(PkceParameterNames.CODE_VERIFIER);
                keep(verifier);
            }
            case OAuth2AuthorizedClient client -> {
                keep(client.getAccessToken().getTokenValue());
                Optional.ofNullable(client.getRefreshToken()).ifPresent(token -> keep(token.getTokenValue()));
            }
            case SecurityContext context ->
                Optional.ofNullable(context.getAuthentication())
                        .map(Authentication::getPrincipal)
                        .filter(OidcUser.class::isInstance)
                        .ifPresent(
                                person -> keep(((OidcUser) person).getIdToken().getTokenValue()));
            default -> {}
        }
    }

    private static void keep(@Nullable String secret) {
        Optional.ofNullable(secret).ifPresent(VALUES::add);
    }
}
