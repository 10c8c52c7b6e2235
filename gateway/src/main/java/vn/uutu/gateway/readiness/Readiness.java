package vn.uutu.gateway.readiness;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.uutu.gateway.suite.Identity;
import vn.uutu.gateway.suite.Services;

/// The health of the suite as seen from its door, one entry for each part.
@Configuration(proxyBeanMethods = false)
class Readiness {

    private static final String PATH = "/actuator/health/readiness";

    @Bean("suite")
    CompositeHealthContributor suite(HttpClient http, Services services, Identity identity) {
        var parts = new LinkedHashMap<String, URI>();
        parts.put("identity", identity.healthUri());
        parts.put("members", services.members().resolve(PATH));
        parts.put("referrals", services.referrals().resolve(PATH));
        parts.put("reporting", services.reporting().resolve(PATH));
        var probes = new Probes(http, parts.values());
        return CompositeHealthContributor.fromMap(parts, part -> indicator(probes, part));
    }

    private static HealthIndicator indicator(Probes probes, URI part) {
        return () -> probes.ready().contains(part)
                ? Health.up().build()
                : Health.down().build();
    }
}
