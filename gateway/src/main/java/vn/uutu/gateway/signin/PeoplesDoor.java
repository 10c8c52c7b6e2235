package vn.uutu.gateway.signin;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.HttpSessionMutexListener;
import vn.uutu.gateway.refusal.Refusal;
import vn.uutu.gateway.refusal.Refusals;

/// The door of people: a session after signing in at the identity server, and a token against forgery with each change.
@Configuration(proxyBeanMethods = false)
class PeoplesDoor {

    private static final RequestMatcher API = pathPattern("/api/**");
    private static final RequestMatcher SIGNING_IN = pathPattern("/sign-in");
    private static final RequestMatcher ERROR = pathPattern("/error");

    /// The web client is for everybody: it is what asks people to sign in.
    private static final RequestMatcher READING =
            new OrRequestMatcher(pathPattern(HttpMethod.GET, "/**"), pathPattern(HttpMethod.HEAD, "/**"));

    private static final String SIGN_IN = "/oauth2/authorization/" + IdentityServer.REGISTRATION;

    @Bean
    @Order(3)
    SecurityFilterChain people(HttpSecurity http, Refusals refusals, SignOut signOut) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(API, SIGNING_IN)
                        .authenticated()
                        .requestMatchers(READING, ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login -> login.loginPage(SIGN_IN).failureHandler((request, response, _) -> {
                    response.sendRedirect("/?sign-in=failed");
                }))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler(signOut)
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .csrf(csrf -> csrf.spa().csrfTokenRepository(forgeryTokens()))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .headers(PageRules::apply)
                .exceptionHandling(faults -> faults.defaultAuthenticationEntryPointFor(unauthenticated(refusals), API)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SIGN_IN), new NegatedRequestMatcher(API))
                        .accessDeniedHandler(denied(refusals)))
                .build();
    }

    @Bean
    HttpSessionMutexListener sessionMutex() {
        return new HttpSessionMutexListener();
    }

    private static AuthenticationEntryPoint unauthenticated(Refusals refusals) {
        return (request, response, _) -> refusals.write(Refusal.UNAUTHENTICATED, request, response);
    }

    /// A change without its token is forgery only when there is a session to abuse.
    private static AccessDeniedHandler denied(Refusals refusals) {
        return (request, response, _) -> refusals.write(
                SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken
                        ? Refusal.FORBIDDEN
                        : Refusal.UNAUTHENTICATED,
                request,
                response);
    }

    private static CookieCsrfTokenRepository forgeryTokens() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    private static RequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod()) && !API.matches(request));
        return cache;
    }
}
