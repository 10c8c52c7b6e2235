package vn.uutu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServersTests {

    @TempDir
    Path data;

    @Test
    void committedDataOutliveAKilledServerAndANewStart() throws Exception {
        var options = freePorts();
        var postgres = new RunningPart(new Parts(options).servers().getFirst(), data, quiet());
        postgres.awaitReady();
        try (var connection = connect(options);
                var statement = connection.createStatement()) {
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            statement.execute("create table kept (word text)");
            statement.execute("insert into kept values ('here')");
        }

        kill(Files.readAllLines(data.resolve("postgresql/data/postmaster.pid")).getFirst());
        awaitKept(options);
        postgres.stop();

        var again = new RunningPart(new Parts(options).servers().getFirst(), data, quiet());
        again.awaitReady();
        awaitKept(options);
        again.stop();
    }

    @Test
    void aServerThatOutlivedItsParentIsStoppedByTheNextStart() throws Exception {
        var part = new Parts(freePorts()).servers().getFirst();
        var parent = new ProcessBuilder(part.command().get())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Leftovers.remember(data, part.name(), parent);
        while (!part.ready().isReady()) {
            assertThat(parent.isAlive()).isTrue();
            Thread.sleep(100);
        }
        var server = Files.readAllLines(data.resolve("postgresql/data/postmaster.pid"))
                .getFirst();
        parent.destroyForcibly().waitFor();

        Leftovers.stop(data);

        assertThat(ProcessHandle.of(Long.parseLong(server.strip()))).isEmpty();
    }

    private static void kill(String pid) {
        ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow().destroyForcibly();
    }

    /// The server starts again by itself: until then it refuses.
    private static void awaitKept(Options options) throws InterruptedException {
        for (var tries = 0; tries < 300; tries++) {
            try (var connection = connect(options);
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select word from kept")) {
                assertThat(rows.next()).isTrue();
                return;
            } catch (SQLException _) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("The server did not come back");
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(Options options) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%d/members".formatted(options.port(Port.POSTGRESQL));
        return DriverManager.getConnection(url, "members", "members");
    }

    private Options freePorts() throws IOException {
        var arguments = FreePorts.options();
        arguments.add("--data=" + data);
        return Options.of(arguments.toArray(String[]::new));
    }

    private static Screen quiet() {
        return new Screen(new PrintStream(PrintStream.nullOutputStream()), 0);
    }
}
