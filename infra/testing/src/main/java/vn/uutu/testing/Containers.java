package vn.uutu.testing;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.images.RemoteDockerImage;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/// The servers as containers, the way they run in production.
final class Containers {

    private static final DockerImageName POSTGRES = DockerImageName.parse("postgres:18");
    private static final DockerImageName KAFKA = DockerImageName.parse("apache/kafka:4.2.2");

    /// More than Testcontainers' own minute: on a busy machine the broker was seen to need half of it.
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /// Testcontainers' own command executes the script, which is refused ("Text file busy", exit code 126) while the
    /// engine still has it open for writing; a shell that reads it is not.
    private static final String START_SCRIPT_ONCE_WRITTEN =
            "while [ ! -s %1$s ]; do sleep 0.1; done; exec sh %1$s".formatted("/tmp/testcontainers_start.sh");

    private Containers() {}

    static boolean available() {
        try {
            return DockerClientFactory.instance().isDockerAvailable()
                    && Stream.of(POSTGRES, KAFKA).allMatch(Containers::presentOrPulled);
        } catch (ContainerFetchException _) {
            return false; // the engine answers, but Testcontainers' own helper image cannot be pulled
        }
    }

    private static boolean presentOrPulled(DockerImageName image) {
        try {
            new RemoteDockerImage(image).get();
            return true;
        } catch (ContainerFetchException _) {
            return false;
        }
    }

    static Postgres startPostgres() {
        var container = new PostgreSQLContainer(POSTGRES)
                .withStartupTimeout(PATIENCE)
                .withUsername(Postgres.USER)
                .withPassword(Postgres.PASSWORD)
                .withEnv("POSTGRES_INITDB_ARGS", "--locale=C.UTF-8") // sorts as the embedded one does
                .withCommand("postgres -c max_connections=300 -c fsync=%s -c synchronous_commit=%s"
                        .formatted(Postgres.FSYNC, Postgres.FSYNC));
        container.start();
        return new Postgres(container.getHost(), container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT));
    }

    static Kafka startKafka() {
        var container = new KafkaContainer(KAFKA)
                .withStartupTimeout(PATIENCE)
                .withCommand("sh", "-c", START_SCRIPT_ONCE_WRITTEN);
        Kafka.SETTINGS.forEach((name, value) -> container.withEnv(environmentVariable(name), value));
        container.start();
        return new Kafka(container.getBootstrapServers());
    }

    private static String environmentVariable(String property) {
        return "KAFKA_" + property.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
