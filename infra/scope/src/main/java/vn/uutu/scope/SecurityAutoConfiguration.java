package vn.uutu.scope;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import vn.uutu.problems.Problems;
import vn.uutu.problems.Refusal;

/// The door of a service: a token of our issuer for everything but the health paths, operators for the rest of
/// `/actuator`. The token says who it is; it never says what they may see.
@AutoConfiguration(
        after = ScopeAutoConfiguration.class,
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web"
                    + ".OAuth2ResourceServerWebSecurityAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityAutoConfiguration {

    @Bean
    SecurityFilterChain door(HttpSecurity http, Problems problems, Scopes scopes) {
        var unknown = unknown(problems);
        var refused = refused(problems);
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(
                        request -> request.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll() // the request itself has been let in, or is being refused
                                .requestMatchers("/actuator/health", "/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .access(operators(scopes))
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(tokens ->
                        tokens.jwt(_ -> {}).authenticationEntryPoint(unknown).accessDeniedHandler(refused))
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(unknown).accessDeniedHandler(refused))
                .build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> operators(Scopes scopes) {
        return (caller, _) -> {
            var known = caller.get();
            return new AuthorizationDecision(known != null
                    && known.isAuthenticated()
                    && !scopes.of(known.getName()).having(Role.OPERATOR).isEmpty());
        };
    }

    private static AuthenticationEntryPoint unknown(Problems problems) {
        return (request, response, _) -> problems.write(
                request,
                response,
                Refusal.of(HttpStatus.UNAUTHORIZED, "unauthenticated")
                        .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    private static AccessDeniedHandler refused(Problems problems) {
        return (request, response, _) ->
                problems.write(request, response, Refusal.of(HttpStatus.FORBIDDEN, "forbidden"));
    }
}
