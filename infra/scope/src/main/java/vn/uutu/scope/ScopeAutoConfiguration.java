package vn.uutu.scope;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives a service the scopes of its callers, and a `Scope` to each controller method that wants one.
@AutoConfiguration(
        after = CopiesAutoConfiguration.class,
        afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
@EnableConfigurationProperties(ScopeProperties.class)
class ScopeAutoConfiguration {

    @Bean
    Scopes scopes(JdbcClient jdbc, Clock clock, ScopeProperties properties, Currency currency) {
        var configured = new ConfiguredGrants(properties.administrators(), properties.readers());
        return new JdbcScopes(jdbc, clock, configured, currency);
    }

    @Bean
    @ConditionalOnProperty(name = "uutu.scope.copies", havingValue = "false")
    Currency alwaysCurrent() {
        return _ -> {};
    }

    @Bean
    WebMvcConfigurer scopeOfTheCaller(Scopes scopes) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallersScope(scopes));
            }
        };
    }
}
