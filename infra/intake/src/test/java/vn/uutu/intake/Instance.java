package vn.uutu.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.uutu.testing.Postgres;
import vn.uutu.testing.Servers;

/// One running instance of a service that subscribes to one topic.
final class Instance implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Instance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// Instances with the same name share a database and a group.
    static Instance start(String name, String topic, String... settings) {
        return start(Subscribed.class, name, topic, settings);
    }

    static Instance start(Class<?> configuration, String name, String topic, String... settings) {
        var all = new ArrayList<>(List.of(
                "--spring.application.name=" + name,
                "--test.topic=" + topic,
                "--spring.datasource.url=" + Servers.postgres().jdbcUrl(name),
                "--spring.datasource.username=" + Postgres.USER,
                "--spring.datasource.password=" + Postgres.PASSWORD,
                "--spring.datasource.hikari.connection-timeout=1000",
                "--spring.datasource.hikari.maximum-pool-size=4",
                "--spring.flyway.locations=classpath:db/intake,classpath:db/things",
                "--spring.kafka.bootstrap-servers=" + Servers.kafka().bootstrapServers(),
                "--uutu.intake.heartbeat=50ms",
                "--uutu.intake.longest-pause=500ms"));
        all.addAll(List.of(settings));
        return new Instance(new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new)));
    }

    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    Things things() {
        return the(Things.class);
    }

    Completeness completeness() {
        return the(Completeness.class);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Subscribed {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Things things(
                @Value("${test.topic}") String topic, @Value("${test.newest:false}") boolean newest, JdbcClient jdbc) {
            return new Things(topic, newest, jdbc);
        }
    }
}
