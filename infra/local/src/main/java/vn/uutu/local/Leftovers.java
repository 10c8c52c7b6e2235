package vn.uutu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Processes that an earlier run could not stop because it was killed itself.
final class Leftovers {

    private Leftovers() {}

    static void remember(Path data, String part, Process process) throws IOException {
        Files.createDirectories(folder(data));
        Files.writeString(folder(data).resolve(part), process.pid() + " " + started(process.toHandle()));
    }

    static void stop(Path data) throws IOException {
        if (!Files.isDirectory(folder(data))) {
            return;
        }
        try (var notes = Files.list(folder(data))) {
            for (var note : notes.toList()) {
                var words = Files.readString(note).split(" ", 2);
                ProcessHandle.of(Long.parseLong(words[0]))
                        .filter(process -> started(process).equals(words[1]))
                        .ifPresent(Leftovers::stop);
                Files.delete(note);
            }
        }
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException | java.util.concurrent.ExecutionException _) {
            process.destroyForcibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Tells a process from a later one that got the same number.
    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    private static Path folder(Path data) {
        return data.resolve("processes");
    }
}
