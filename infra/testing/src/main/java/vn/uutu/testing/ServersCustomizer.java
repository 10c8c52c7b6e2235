package vn.uutu.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/// Starts what was asked for and tells the context where it is. A record, because equal ones share a cached context.
record ServersCustomizer(String database, boolean kafka) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        var properties = new HashMap<String, Object>();
        properties.put("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", Tokens.jwkSetUri());
        if (!database.isEmpty()) {
            properties.putAll(datasource());
        }
        if (kafka) {
            Servers.kafka().createTopics();
            properties.put("spring.kafka.bootstrap-servers", Servers.kafka().bootstrapServers());
        }
        addBelowTheTestsOwn(
                context.getEnvironment().getPropertySources(), new MapPropertySource("Servers for tests", properties));
    }

    private Map<String, String> datasource() {
        return Map.of(
                "spring.datasource.url",
                Servers.postgres().jdbcUrl(database),
                "spring.datasource.username",
                Postgres.USER,
                "spring.datasource.password",
                Postgres.PASSWORD,
                "spring.test.database.replace",
                "none");
    }

    private static void addBelowTheTestsOwn(MutablePropertySources sources, MapPropertySource ours) {
        Stream.of("Inlined Test Properties", "Dynamic Test Properties")
                .filter(sources::contains)
                .findFirst()
                .ifPresentOrElse(own -> sources.addAfter(own, ours), () -> sources.addFirst(ours));
    }
}
