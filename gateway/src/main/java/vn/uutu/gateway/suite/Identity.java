package vn.uutu.gateway.suite;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The identity server, each address by itself: the gateway starts and stays up while that server is away.
/// `issuer` is what tokens must name; the defaults of the others fit our own identity server.
@ConfigurationProperties("uutu.gateway.identity")
public record Identity(
        String issuer,
        URI authorizationUri,
        URI tokenUri,
        URI keysUri,
        URI endSessionUri,
        URI healthUri,
        String clientId,
        String clientSecret) {}
