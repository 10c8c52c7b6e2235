package vn.uutu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTests {

    @TempDir
    Path data;

    @Test
    void aTakenPortIsNamedTogetherWithItsOption() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var options = options("--kafka-port=" + taken.getLocalPort());

            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> Checks.beforeStarting(options))
                    .withMessage("Port %d is taken: stop what listens there, or choose another with --kafka-port="
                            .formatted(taken.getLocalPort()));
        }
    }

    @Test
    void aPortThatIsTakenOnAnyAddressIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.2"))) {
            var options = options("--gateway-port=" + taken.getLocalPort());

            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> Checks.beforeStarting(options))
                    .withMessageContaining("--gateway-port=");
        }
    }

    @Test
    void twoPartsCannotHaveTheSamePort() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Checks.beforeStarting(options("--members-port=29999", "--kafka-port=29999")))
                .withMessage("--members-port and --kafka-port are both 29999: choose another for one of them");
    }

    @Test
    void tooLittleRoomIsSaidTogetherWithWhatToDo() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Checks.beforeStarting(options(), 1L << 60))
                .withMessageMatching(
                        "Only \\d+ MB are free below %s: make room for at least %d MB, ".formatted(data, 1L << 40)
                                + "or choose another folder with --data=");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidInOneLine() throws IOException {
        var file = Files.createFile(data.resolve("file"));

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Checks.beforeStarting(options("--data=" + file.resolve("below"))))
                .withMessageContaining("choose another folder with --data=");
    }

    @Test
    void aSecondRunOnTheSameDataIsRefused() throws IOException {
        try (var _ = Checks.beforeStarting(options())) {
            var second = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            LocalSuite.class.getName(),
                            "--data=" + data)
                    .redirectErrorStream(true)
                    .start();

            assertThat(new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("The suite already runs on %s: stop it, or choose another folder with --data=%n"
                            .formatted(data));
        }
    }

    @Test
    void whatAnEarlierRunLeftBehindIsStoppedAndNothingElse() throws IOException {
        var left = new ProcessBuilder("sleep", "60").start();
        var other = new ProcessBuilder("sleep", "60").start();
        Leftovers.remember(data, "left", left);
        Files.writeString(data.resolve("processes").resolve("other"), other.pid() + " 1999-12-31T00:00:00Z");

        Leftovers.stop(data);

        assertThat(left.isAlive()).isFalse();
        assertThat(other.isAlive()).isTrue();
        other.destroy();
    }

    @Test
    void secretsAreMadeOnceAndReadByTheOwnerOnly() throws IOException {
        var secrets = new Secrets(data);

        assertThat(secrets.of("one")).isEqualTo(secrets.of("one")).isNotEqualTo(secrets.of("two"));
        assertThat(Files.getPosixFilePermissions(data.resolve("one"))).hasSize(2);
    }

    private Options options(String... more) throws IOException {
        var arguments = FreePorts.options();
        arguments.add("--data=" + data);
        arguments.addAll(Arrays.asList(more));
        return Options.of(arguments.toArray(String[]::new));
    }
}
