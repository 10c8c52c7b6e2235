package vn.uutu.gateway.signin;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.uutu.gateway.refusal.Refusal;
import vn.uutu.gateway.refusal.Refusals;

/// The doors that need no session: probes without a name, programs with a token.
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final RequestMatcher BEARING_A_TOKEN = Doors::bearsToken;

    /// What is not one of the three probes does not exist from outside.
    @Bean
    @Order(1)
    SecurityFilterChain probes(HttpSecurity http, Refusals refusals) {
        return stateless(http.securityMatcher("/actuator/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/readiness", "/actuator/health/liveness", "/actuator/health/self")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(faults -> faults.authenticationEntryPoint(
                        (request, response, _) -> refusals.write(Refusal.NOT_FOUND, request, response)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http, Refusals refusals) {
        return stateless(http.securityMatcher(BEARING_A_TOKEN))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(tokens -> tokens.jwt(_ -> {}).authenticationEntryPoint((request, response, e) -> {
                    refusals.write(Refusal.UNAUTHENTICATED, request, response);
                }))
                .build();
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(PageRules::apply)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    private static boolean bearsToken(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null
                && authorization.regionMatches(true, 0, "Bearer ", 0, 7)
                && pathPattern("/api/**").matches(request);
    }
}
