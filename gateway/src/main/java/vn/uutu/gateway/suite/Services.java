package vn.uutu.gateway.suite;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The addresses of the services, without a path.
@ConfigurationProperties("uutu.gateway.services")
public record Services(URI members, URI referrals, URI reporting) {}
