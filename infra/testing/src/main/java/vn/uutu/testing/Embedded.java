package vn.uutu.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/// The same servers without Docker: PostgreSQL from its binaries, Kafka within this JVM.
final class Embedded {

    private Embedded() {}

    static Postgres startPostgres() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("fsync", Postgres.FSYNC)
                    .setServerConfig("synchronous_commit", Postgres.FSYNC)
                    .setServerConfig("max_connections", "300")
                    .start(); // stops itself when the JVM ends
            return new Postgres("localhost", server.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    static Kafka startKafka() {
        var broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperties(Kafka.SETTINGS);
        broker.afterPropertiesSet();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
        return new Kafka(broker.getBrokersAsString());
    }
}
