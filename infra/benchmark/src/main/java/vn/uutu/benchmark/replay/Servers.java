package vn.uutu.benchmark.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import vn.uutu.benchmark.Port;
import vn.uutu.benchmark.Waiting;

/// PostgreSQL and Kafka as the launcher of `infra/local` starts them, fsync on, in a folder that goes with them.
public final class Servers implements AutoCloseable {

    private static final Duration SETTLING = Duration.ofSeconds(5);

    private final Path project =
            Path.of(System.getProperty("uutu.project", ".")).toAbsolutePath();
    private final Path data;
    private final int kafka;
    private final int postgresql;
    private final List<Process> processes = new ArrayList<>();

    private Servers(Path data, int kafka, int controller, int postgresql) throws IOException {
        this.data = data;
        this.kafka = kafka;
        this.postgresql = postgresql;
        processes.add(own("PostgresServer", "192", "postgresql", postgresql));
        processes.add(own("KafkaServer", "320", "kafka", kafka, controller));
    }

    /// On free ports; both answer.
    public static Servers started() throws IOException {
        var servers = new Servers(Files.createTempDirectory("uutu-benchmark"), Port.free(), Port.free(), Port.free());
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
        Waiting.until("PostgreSQL and Kafka", Duration.ofMillis(500), servers::areUp);
        return servers;
    }

    public int kafka() {
        return kafka;
    }

    public int postgresql() {
        return postgresql;
    }

    private boolean areUp() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + kafka))) {
            admin.describeCluster().nodes().get(2, TimeUnit.SECONDS);
            return onDatabase("reporting", _ -> true);
        } catch (Exception _) {
            return false;
        }
    }

    public void createTopics(Collection<String> names) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + kafka))) {
            admin.createTopics(names.stream()
                            .map(name -> new NewTopic(name, 16, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
        Thread.sleep(SETTLING); // a broker says that topics are there before it leads all of their partitions
    }

    /// As if it had never been.
    public void renew(String database, String owner) throws SQLException {
        onDatabase("postgres", statement -> {
            statement.execute("drop database if exists %s with (force)".formatted(database));
            statement.execute("create database %s owner %s".formatted(database, owner));
            statement.execute("checkpoint");
            return true;
        });
    }

    /// As the other one is now; nobody may be connected to that.
    public void copy(String from, String to) throws SQLException {
        onDatabase("postgres", statement -> {
            statement.execute("drop database if exists %s with (force)".formatted(to));
            statement.execute("create database %s template %s owner reporting".formatted(to, from));
            statement.execute("checkpoint");
            return true;
        });
    }

    @FunctionalInterface
    public interface Work<T> {
        T on(Statement statement) throws SQLException;
    }

    public <T> T onDatabase(String database, Work<T> work) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgresql, database);
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            return work.on(statement);
        }
    }

    public Process java(List<String> words) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(words);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    public Path project() {
        return project;
    }

    @Override
    public synchronized void close() {
        processes.forEach(Process::destroy);
        try {
            for (var process : processes) {
                process.waitFor(1, TimeUnit.MINUTES);
            }
            remove();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException _) {
            System.err.println("Left behind: " + data);
        }
    }

    private Process own(String main, String heap, String folder, int... ports) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + heap + "m",
                "-cp",
                project.resolve("infra/local/target/local.jar").toString(),
                "vn.uutu.local." + main,
                data.resolve(folder).toString()));
        for (var port : ports) {
            command.add("" + port);
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve(folder + ".log").toFile())
                .start();
    }

    private void remove() throws IOException {
        if (!Files.exists(data)) {
            return;
        }
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
