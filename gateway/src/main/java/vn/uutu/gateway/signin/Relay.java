package vn.uutu.gateway.signin;

import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.WebUtils;
import vn.uutu.gateway.refusal.Refusal;
import vn.uutu.gateway.refusal.Refusals;

/// Gives a service the caller's access token: a program's own, or the one kept with a person's session, renewed when it
/// has run out.
@Component
class Relay implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final OAuth2AuthorizedClientManager tokens;
    private final Refusals refusals;

    Relay(OAuth2AuthorizedClientManager tokens, Refusals refusals) {
        this.tokens = tokens;
        this.refusals = refusals;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        return switch (SecurityContextHolder.getContext().getAuthentication()) {
            case JwtAuthenticationToken program ->
                next.handle(bearing(program.getToken().getTokenValue(), request));
            case OAuth2AuthenticationToken person -> relay(person, request, next);
            case null, default -> refusals.answer(Refusal.UNAUTHENTICATED);
        };
    }

    private ServerResponse relay(
            OAuth2AuthenticationToken person, ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        var session = request.session();
        final String token;
        try {
            token = tokenOf(person, session);
        } catch (OAuth2AuthorizationException e) {
            return refused(e, session);
        }
        return next.handle(bearing(token, request));
    }

    /// One at a time for each session: an identity server may take a refresh token only once.
    private String tokenOf(OAuth2AuthenticationToken person, HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            var client = tokens.authorize(
                    OAuth2AuthorizeRequest.withClientRegistrationId(person.getAuthorizedClientRegistrationId())
                            .principal(person)
                            .build());
            if (client == null) {
                throw new OAuth2AuthorizationException(
                        new org.springframework.security.oauth2.core.OAuth2Error(OAuth2ErrorCodes.INVALID_GRANT));
            }
            return client.getAccessToken().getTokenValue();
        }
    }

    private ServerResponse refused(OAuth2AuthorizationException e, HttpSession session) {
        return switch (e.getError().getErrorCode()) {
            case "invalid_grant", "client_authorization_required", "invalid_token" -> {
                session.invalidate();
                yield refusals.answer(Refusal.UNAUTHENTICATED);
            }
            default -> refusals.answer(Refusal.UNAVAILABLE);
        };
    }

    private static ServerRequest bearing(String token, ServerRequest request) {
        return ServerRequest.from(request)
                .headers(headers -> {
                    headers.remove(HttpHeaders.AUTHORIZATION);
                    headers.setBearerAuth(token);
                })
                .build();
    }
}
