package vn.uutu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A started part. If its process ends without being asked to, it is started again.
final class RunningPart {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int RESTARTS_IN_A_ROW = 5;

    private final Part part;
    private final Path data;
    private final Screen screen;
    private volatile Process process;
    private volatile boolean stopping;
    private volatile boolean wasReady;
    private volatile long startedNanos = System.nanoTime();
    private volatile int restarts;

    RunningPart(Part part, Path data, Screen screen) {
        this.part = part;
        this.data = data;
        this.screen = screen;
        process = launch();
    }

    Path log() {
        return data.resolve("log").resolve(part.name() + ".log");
    }

    /// Asked again and again; gives up when the process does not live, or for too long does not answer.
    boolean isReady() {
        var answers = part.ready().isReady();
        var since = Duration.ofNanos(System.nanoTime() - startedNanos);
        if (answers && serves()) {
            screen.ready(part, since);
            return true;
        }
        if (restarts > RESTARTS_IN_A_ROW || since.compareTo(PATIENCE) > 0) {
            throw new CannotStart("%s does not start: read %s".formatted(part.name(), log()));
        }
        if (!stopping) {
            screen.waiting(part, since);
        }
        return false;
    }

    /// Who else answers on its port does not count.
    private synchronized boolean serves() {
        if (stopping || !process.toHandle().isAlive()) {
            return false;
        }
        wasReady = true;
        restarts = 0;
        return true;
    }

    void awaitReady() {
        while (!isReady()) {
            pause();
        }
    }

    /// Somebody waits for the first start; a later one is only told.
    private void tellWhenReadyAgain() {
        try {
            awaitReady();
        } catch (CannotStart e) {
            screen.say("  !  " + e.reason());
        }
    }

    /// What never was ready serves nobody, and hears only when it has started: it need not wait for its turn.
    synchronized void stopUnlessItServes() {
        if (!wasReady) {
            stopping = true;
            process.destroy();
        }
    }

    synchronized void stop() {
        stopping = true;
        screen.stopping(part);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        screen.stopped(part);
    }

    private Process launch() {
        try {
            Files.createDirectories(log().getParent());
            var builder = new ProcessBuilder(OwnGroup.of(part.command().get()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().putAll(part.environment());
            startedNanos = System.nanoTime();
            var started = builder.start();
            Leftovers.remember(data, part.name(), started);
            started.onExit().thenAccept(this::ended);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void ended(Process ended) {
        if (stopping) {
            return;
        }
        restarts = wasReady ? restarts + 1 : RESTARTS_IN_A_ROW + 1; // what never ran is not tried again
        if (restarts > RESTARTS_IN_A_ROW) {
            return;
        }
        screen.endedUnexpectedly(part, ended.exitValue());
        pause();
        if (!stopping) {
            process = launch();
            Thread.ofVirtual().start(this::tellWhenReadyAgain);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while starting");
        }
    }

    /// A process group of its own: Ctrl-C then reaches only the one that stops all others in order.
    private static final class OwnGroup {

        private static final boolean KNOWN = Files.isExecutable(Path.of("/usr/bin/setsid"));

        static List<String> of(List<String> command) {
            if (!KNOWN) {
                return command;
            }
            var grouped = new ArrayList<>(List.of("/usr/bin/setsid"));
            grouped.addAll(command);
            return grouped;
        }
    }
}
