package vn.uutu.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where the gateway is, the secrets it and `infra/run` prove themselves with, and the directory that keeps the keys.
/// `accessToken` is how long an access token is good for. Without `localSecret` there is no client that loads the
/// demonstration.
@ConfigurationProperties("uutu.identity")
record Settings(
        URI gatewayUrl, String gatewaySecret, @Nullable String localSecret, Path keys, Duration accessToken) {}
