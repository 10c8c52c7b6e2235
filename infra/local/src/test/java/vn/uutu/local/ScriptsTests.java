package vn.uutu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The scripts before the launcher, on a machine that lacks what they look for.
class ScriptsTests {

    static final Path INFRA = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path machine;

    record Ended(int exit, String out, String err) {}

    @Test
    void aMissingJdkIsSaidInOneLine() throws Exception {
        var ended = onABareMachine("jdk");

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .isEqualTo("JDK 25 is missing: install one (for example Temurin 25) or point JAVA_HOME at it\n");
    }

    @Test
    void aJdkIsFoundWhereJavaHomeSaysSo() throws Exception {
        var home = System.getProperty("java.home");

        assertThat(run(List.of("bash", INFRA.resolve("jdk").toString()), Map.of("JAVA_HOME", home)))
                .isEqualTo(new Ended(0, home + "\n", ""));
    }

    @Test
    void aMissingNodeIsSaidInOneLine() throws Exception {
        var ended = onABareMachine("node");

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .isEqualTo("Node 20.19 or newer with npm is missing (found: none): install it, "
                        + "or point UUTU_NODE at its folder\n");
    }

    @Test
    void aNodeThatIsTooOldIsNamed() throws Exception {
        var old = executable(machine.resolve("bin/node"), "echo v20.9.0");
        executable(machine.resolve("bin/npm"), "exit 0");

        assertThat(onABareMachine("node").err()).contains("(found: v20.9.0 at " + old + ")");
    }

    @Test
    void theHelpNamesEveryOption() throws Exception {
        var help = run(List.of("bash", INFRA.resolve("run").toString(), "--help"), Map.of());

        assertThat(help.exit()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("--demo", "--districts", "--data", "--no-quick-start");
        for (var port : Port.values()) {
            assertThat(help.out()).contains(port.option() + "=");
        }
    }

    /// As a terminal does it: whoever is in the foreground is told.
    @Test
    void aBuildThatIsBrokenOffIsSaidAndBegunAgainByTheNextRun() throws Exception {
        var building = building();

        var told = Stream.concat(building.descendants().map(ProcessHandle::pid), Stream.of(building.pid()));
        run(Stream.concat(Stream.of("kill", "-INT"), told.map(String::valueOf)).toList(), Map.of());

        assertBrokenOff(building);
    }

    /// Who is told first is nobody's promise: here the build has ended before the script hears of it.
    @Test
    void aBuildThatHearsOfItFirstIsBrokenOffAllTheSame() throws Exception {
        var building = building();

        var told = building.children().map(ProcessHandle::pid);
        run(Stream.concat(Stream.of("kill", "-INT"), told.map(String::valueOf)).toList(), Map.of());

        assertBrokenOff(building);
    }

    private Process building() throws Exception {
        var checkout = machine.resolve("checkout");
        Files.createDirectories(checkout.resolve("infra"));
        var script = Files.copy(INFRA.resolve("run"), checkout.resolve("infra/run"));
        executable(checkout.resolve("infra/jdk"), "echo " + System.getProperty("java.home"));
        executable(checkout.resolve("infra/node"), "exit 0");
        executable(checkout.resolve("mvnw"), "trap 'exit 130' INT; echo building; while :; do sleep 0.1; done");
        var building = new ProcessBuilder("env", "--default-signal=INT", "bash", script.toString())
                .redirectOutput(machine.resolve("building.out").toFile())
                .redirectError(machine.resolve("building.err").toFile())
                .start();
        var log = checkout.resolve(".local/log/build.log");
        for (var tries = 0; tries < 200 && !(Files.exists(log) && text(log).contains("building")); tries++) {
            Thread.sleep(50);
        }
        return building;
    }

    private void assertBrokenOff(Process building) throws Exception {
        assertThat(building.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(building.exitValue()).isEqualTo(130);
        assertThat(text(machine.resolve("building.err")))
                .isEqualTo("Stopped while building: the next infra/run begins the build again\n");
        assertThat(machine.resolve("checkout/.local/built")).doesNotExist();
    }

    /// The script as it is, but what it looks for in folders of the system it looks for below an empty one.
    private Ended onABareMachine(String script) throws Exception {
        var text = Files.readString(INFRA.resolve(script)).replaceAll(" (/usr/|/opt/|/Library/)", " " + machine + "$1");
        var copy = Files.writeString(machine.resolve(script), text);
        for (var tool : List.of("dirname", "readlink", "tr")) {
            executable(machine.resolve("bin").resolve(tool), "PATH=/usr/bin:/bin exec " + tool + " \"$@\"");
        }
        var bare = Map.of(
                "HOME", machine.toString(), "PATH", machine.resolve("bin").toString());
        return run(List.of("/bin/bash", copy.toString()), bare);
    }

    private static Path executable(Path file, String line) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private Ended run(List<String> command, Map<String, String> environment) throws Exception {
        var out = machine.resolve("out").toFile();
        var err = machine.resolve("err").toFile();
        var builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        builder.environment().putAll(environment);
        var exit = builder.start().waitFor();
        return new Ended(exit, text(out.toPath()), text(err.toPath()));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
