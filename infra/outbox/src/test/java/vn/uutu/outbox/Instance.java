package vn.uutu.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.uutu.testing.Postgres;
import vn.uutu.testing.Servers;

/// One instance of a service that announces, in this process or, to be stopped and killed, in its own.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class Instance {

    /// Of a state, in bytes.
    public static final int LARGEST = 1_000_000;

    public static void main(String[] arguments) {
        run(arguments);
    }

    public static Running start(String database, String... properties) {
        return new Running(run(arguments(database, properties)));
    }

    public static Process startProcess(String database, Path log, String... properties) throws IOException {
        return startProcess(Instance.class, log, List.of(arguments(database, properties)));
    }

    public static Process startProcess(Class<?> program, Path log, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static ConfigurableApplicationContext run(String... arguments) {
        return new SpringApplicationBuilder(Instance.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.keep-alive=true", "spring.main.banner-mode=off")
                .run(arguments);
    }

    public static String[] arguments(String database, String... properties) {
        return Stream.concat(
                        Stream.of(
                                "spring.datasource.url=" + Servers.postgres().jdbcUrl(database),
                                "spring.datasource.username=" + Postgres.USER,
                                "spring.datasource.password=" + Postgres.PASSWORD,
                                "spring.datasource.hikari.maximum-pool-size=30",
                                "spring.datasource.hikari.minimum-idle=1",
                                "spring.kafka.bootstrap-servers="
                                        + Servers.kafka().bootstrapServers(),
                                "spring.flyway.locations=classpath:db/outbox",
                                "uutu.outbox.source=/uutu/test"),
                        Stream.of(properties))
                .map("--"::concat)
                .toArray(String[]::new);
    }

    /// What tests do with an instance.
    public record Running(ConfigurableApplicationContext context) implements AutoCloseable {

        public JdbcClient jdbc() {
            return context.getBean(JdbcClient.class);
        }

        public Outbox outbox() {
            return context.getBean(Outbox.class);
        }

        public Journal journal() {
            return context.getBean(Journal.class);
        }

        public TransactionTemplate transaction() {
            return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        }

        public void announce(String topic, UUID key, long version) {
            transaction().executeWithoutResult(_ -> outbox().announce(announcement(topic, key, version)));
        }

        @Override
        public void close() {
            context.close();
        }
    }

    public static Announcement announcement(String topic, UUID key, long version) {
        return new Announcement(
                topic,
                key,
                version,
                UUID.randomUUID(),
                "vn.uutu.test.changed",
                Instant.parse("2025-03-26T01:02:03.456789Z"),
                Optional.of("{\"version\":%d}".formatted(version)));
    }

    /// A first version whose state has so many bytes.
    public static Announcement sized(String topic, UUID key, int bytes) {
        var plain = announcement(topic, key, 1);
        return new Announcement(
                topic, key, 1, plain.eventId(), plain.type(), plain.time(), Optional.of("x".repeat(bytes)));
    }
}
