package vn.uutu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// Processes that an earlier run could not stop because it was killed itself.
final class Leftovers {

    private static final Set<String> SERVERS = Set.of("postgresql", "kafka");

    private Leftovers() {}

    /// Whole or not at all, whenever this run is killed.
    static void remember(Path data, String part, Process process) throws IOException {
        Files.createDirectories(folder(data));
        var draft = data.resolve(part + ".new");
        Files.writeString(draft, process.pid() + " " + started(process.toHandle()));
        Files.move(draft, folder(data).resolve(part), StandardCopyOption.ATOMIC_MOVE);
    }

    /// What uses the servers goes before them, so that they have nobody to wait for.
    static void stop(Path data) throws IOException {
        stop(noted(data, name -> !SERVERS.contains(name)));
        stop(noted(data, SERVERS::contains));
        stop(postmaster(data.resolve("postgresql").resolve("data")));
    }

    private static List<ProcessHandle> noted(Path data, Predicate<String> wanted) throws IOException {
        if (!Files.isDirectory(folder(data))) {
            return List.of();
        }
        var processes = new ArrayList<ProcessHandle>();
        try (var notes = Files.list(folder(data))) {
            for (var note : notes.filter(file -> wanted.test(file.getFileName().toString()))
                    .toList()) {
                var words = Files.readString(note).split(" ", 2);
                ProcessHandle.of(Long.parseLong(words[0]))
                        .filter(process -> started(process).equals(words[1]))
                        .ifPresent(processes::add);
                Files.delete(note);
            }
        }
        return processes;
    }

    /// PostgreSQL itself lives on when only the process that started it was killed. Its command names its folder.
    private static List<ProcessHandle> postmaster(Path folder) throws IOException {
        var file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return List.of();
        }
        var number = Files.readAllLines(file).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(number))
                .filter(process -> process.info()
                        .commandLine()
                        .filter(command -> command.contains("postgres -D " + folder))
                        .isPresent())
                .stream()
                .toList();
    }

    private static void stop(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroy);
        try {
            for (var process : processes) {
                process.onExit().get(20, TimeUnit.SECONDS);
            }
        } catch (TimeoutException | ExecutionException _) {
            processes.forEach(ProcessHandle::destroyForcibly);
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
