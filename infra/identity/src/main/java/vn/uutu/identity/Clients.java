package vn.uutu.identity;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.web.util.UriComponentsBuilder;

/// The programs that may ask for tokens: the gateway for people, the others for themselves.
@Configuration(proxyBeanMethods = false)
class Clients {

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    RegisteredClientRepository registeredClients(Settings settings, PasswordEncoder passwords) {
        var local = Optional.ofNullable(settings.localSecret())
                .map(secret -> machine("uutu-local", passwords.encode(secret), settings));
        return new InMemoryRegisteredClientRepository(Stream.concat(
                        Stream.of(
                                gateway(settings, passwords),
                                machine("province-api", passwords.encode("province-api"), settings)),
                        local.stream())
                .toList());
    }

    private static RegisteredClient gateway(Settings settings, PasswordEncoder passwords) {
        return client("gateway", passwords.encode(settings.gatewaySecret()), settings)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(uris -> addresses(settings.gatewayUrl())
                        .forEach(address -> uris.add(address + "/login/oauth2/code/uutu")))
                .postLogoutRedirectUris(
                        uris -> addresses(settings.gatewayUrl()).forEach(address -> uris.add(address + "/")))
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private static RegisteredClient machine(String id, String secret, Settings settings) {
        return client(id, secret, settings)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    private static RegisteredClient.Builder client(String id, String secret, Settings settings) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(settings.accessToken())
                        .refreshTokenTimeToLive(Duration.ofHours(8))
                        .build());
    }

    /// People type both names of their own machine.
    static List<String> addresses(URI gateway) {
        var asConfigured = gateway.toString().replaceAll("/$", "");
        return "localhost".equals(gateway.getHost())
                ? List.of(
                        asConfigured,
                        UriComponentsBuilder.fromUriString(asConfigured)
                                .host("127.0.0.1")
                                .toUriString())
                : List.of(asConfigured);
    }
}
