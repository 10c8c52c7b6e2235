package vn.uutu.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningPartTests {

    @TempDir
    Path data;

    final ByteArrayOutputStream said = new ByteArrayOutputStream();
    final AtomicInteger starts = new AtomicInteger();

    @Test
    void whatEndsByItselfIsStartedAgain() throws Exception {
        var running = running("exec sleep 60", true);
        running.awaitReady();

        var first = noted();
        first.destroyForcibly();

        await("starting it again\n  ✓  one");
        assertThat(said.toString(UTF_8))
                .contains("  !  one                ended by itself (exit 137); starting it again");
        var second = noted();
        assertThat(second).isNotEqualTo(first);
        running.stop();
        assertThat(second.isAlive()).isFalse();
        assertThat(starts).hasValue(2);
    }

    @Test
    void onlyWhatDoesNotServeYetIsStoppedBeforeItsTurn() throws Exception {
        var serving = running("exec sleep 60", true);
        serving.awaitReady();
        var process = noted();
        serving.stopUnlessItServes();
        assertThat(process.isAlive()).isTrue();
        serving.stop();

        var starting = running("exec sleep 60", false);
        process = noted();
        starting.stopUnlessItServes();
        assertThat(process.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
        starting.stop();
        assertThat(starts).hasValue(2);
    }

    @Test
    void whatNeverCameUpIsNotTriedAgainAndSaidTogetherWithItsLog() throws Exception {
        var running = running("echo no such key; exit 3", false);

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(running::awaitReady)
                .withMessage("one does not start: read " + running.log());
        assertThat(starts).hasValue(1);
        assertThat(Files.readString(running.log())).isEqualTo("no such key\n");
    }

    @Test
    void whatEndsAgainAndAgainIsGivenUp() throws Exception {
        var served = data.resolve("served");
        var running = running(
                "until [ -e '%s' ]; do sleep 0.02; done; exit 3".formatted(served), () -> !Files.exists(served));
        running.awaitReady();
        Files.createFile(served);

        await("  !  one does not start: read " + running.log());

        assertThat(starts).hasValue(6);
    }

    @Test
    void anAnswerOfSomebodyElseIsNoStart() throws Exception {
        var running = running("exec sleep 60", this::endsMeanwhile);

        assertThatExceptionOfType(CannotStart.class).isThrownBy(running::awaitReady);
        assertThat(starts).hasValue(1);
    }

    private RunningPart running(String script, boolean ready) {
        return running(script, () -> ready);
    }

    private RunningPart running(String script, Part.Readiness ready) {
        var part = new Part("one", 1, () -> command(script), Map.of(), ready);
        return new RunningPart(part, data, new Screen(new PrintStream(said, true, UTF_8), 0));
    }

    private List<String> command(String script) {
        starts.incrementAndGet();
        return List.of("/bin/sh", "-c", script);
    }

    private boolean endsMeanwhile() {
        try {
            var process = noted();
            process.destroyForcibly();
            process.onExit().join();
        } catch (IOException | NoSuchElementException _) {
            return true; // it has ended before
        }
        return true;
    }

    private ProcessHandle noted() throws IOException {
        var note = Files.readString(data.resolve("processes/one"));
        return ProcessHandle.of(Long.parseLong(note.split(" ")[0])).orElseThrow();
    }

    private void await(String text) throws InterruptedException {
        for (var tries = 0; tries < 200 && !said.toString(UTF_8).contains(text); tries++) {
            Thread.sleep(50);
        }
        assertThat(said.toString(UTF_8)).contains(text);
    }
}
