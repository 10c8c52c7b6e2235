package vn.uutu.imports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.uutu.imports.ImportRefused;
import vn.uutu.imports.ImportReport;
import vn.uutu.imports.Imports;
import vn.uutu.imports.Submission;
import vn.uutu.testing.UsesServers;

/// The whole way, with the threads a service has.
@SpringBootTest(
        properties = {"spring.flyway.locations=classpath:db/imports,classpath:db/people", "uutu.imports.lease=2s"})
@UsesServers(database = "imports-workers")
class WorkersTests {

    @Autowired
    Imports imports;

    @Autowired
    ImportWorkers workers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @Autowired
    Environment environment;

    /// Nobody is at work meanwhile: what is kept too long goes when the workers start, and takes the same tables in
    /// another order.
    @BeforeEach
    void empty() {
        workers.stop();
        jdbc.sql("truncate import_job, person cascade").update();
        workers.start();
    }

    @Test
    void sixtyThousandRowsWithTenThousandBadOnes() {
        var id = accept(IntStream.rangeClosed(1, 60_000)
                .mapToObj(i -> (i % 6 == 0 ? "số %d" : "%07d").formatted(i) + ",Người " + i + ",\n")
                .collect(Collectors.joining()));

        var report = awaitEnd(id);

        assertThat(report.accepted()).isEqualTo(50_000);
        assertThat(report.rejected()).isEqualTo(10_000);
        assertThat(report.errors()).hasSize(10_000);
        assertThat(jdbc.sql("select count(*) from person").query(Integer.class).single())
                .isEqualTo(50_000);
    }

    @Test
    void aRestartInTheMiddleLosesNothing() {
        var id = accept(JobTests.people(1, 20_000));
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> report(id).accepted() > 0);

        workers.stop();
        assertThat(report(id).accepted()).isLessThan(20_000);
        workers.start();

        assertThat(awaitEnd(id).accepted()).isEqualTo(20_000);
        assertThat(report(id).unchanged()).isZero();
    }

    /// Killed in the middle of a portion, where it waits for a row that somebody else holds.
    @Test
    void aProcessThatIsKilledIsFollowedByAnother() throws IOException, SQLException {
        workers.stop();
        var id = accept(JobTests.people(1, 5_000));
        try (var holder = dataSource.getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("insert into person values ('0002750', 'Người giữ', null)");
            var doomed = anotherProcess();
            try {
                Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> isWaiting() || !doomed.isAlive());
            } finally {
                doomed.destroyForcibly().onExit().join();
                holder.rollback();
            }
            assertThat(report(id).status()).isEqualTo("running");
            assertThat(report(id).accepted()).isEqualTo(2_500);
        } finally {
            workers.start(); // it waits until the lease of the dead is over
        }

        assertThat(awaitEnd(id).accepted()).isEqualTo(5_000);
        assertThat(report(id).unchanged()).isZero();
        assertThat(people()).isEqualTo(5_000);
    }

    private boolean isWaiting() {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private int people() {
        return jdbc.sql("select count(*) from person").query(Integer.class).single();
    }

    private Process anotherProcess() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PeopleApplication.class.getName(),
                        "--spring.main.web-application-type=none",
                        "--spring.main.keep-alive=true",
                        "--spring.flyway.enabled=false",
                        "--spring.datasource.url=" + environment.getRequiredProperty("spring.datasource.url"),
                        "--spring.datasource.username=" + environment.getRequiredProperty("spring.datasource.username"),
                        "--spring.datasource.password=" + environment.getProperty("spring.datasource.password", ""),
                        "--uutu.imports.workers=1",
                        "--uutu.imports.lease=2s")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "another-process.log").toFile())
                .start();
    }

    @Test
    void twoHundredMegabytesAreNotReadToTheirEnd() {
        var read = new long[1];
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) 'a');
                read[0] += length;
                return read[0] > 200L << 20 ? -1 : length;
            }
        };

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> imports.accept(submission(), endless))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE));
        assertThat(read[0]).isLessThan(33L << 20);
    }

    UUID accept(String rows) {
        return imports.accept(
                submission(), new ByteArrayInputStream((JobTests.HEADER + rows).getBytes(StandardCharsets.UTF_8)));
    }

    static Submission submission() {
        return new Submission("people", "owner", Map.of(), false);
    }

    ImportReport awaitEnd(UUID id) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .until(() -> report(id), report -> report.status().equals("done"));
    }

    ImportReport report(UUID id) {
        var job = imports.find("people", id, "owner").orElseThrow();
        return imports.report(job, Locale.of("vi"), Optional.empty());
    }
}
