package vn.uutu.local.quick;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Makes quick starts in the background, one after the other and with the lowest priority: who works with the suite
/// does not feel it. What cannot be made is left out; the next start is then as slow as this one.
public final class Preparations {

    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final long LEAST_DISK = 2L << 30;

    private final List<QuickStart> missing;
    private final File log;
    private Optional<Process> working = Optional.empty();
    private boolean stopped;

    public Preparations(List<QuickStart> all, Path log) {
        this.missing = all.stream().filter(quick -> !quick.isMade()).toList();
        this.log = log.toFile();
    }

    public void begin() {
        if (!missing.isEmpty()) {
            Thread.ofVirtual().name("quick starts").start(this::makeAll);
        }
    }

    /// Before the servers end that an application in training talks to.
    public synchronized void stop() {
        stopped = true;
        working.ifPresent(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
    }

    private void makeAll() {
        try {
            for (var quick : missing) {
                make(quick);
            }
        } catch (IOException e) {
            System.err.println("The next start will not be quicker: " + e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// One launcher at a time: several may start from the same build.
    void make(QuickStart quick) throws IOException, InterruptedException {
        Files.createDirectories(quick.folders());
        try (var lock = FileChannel.open(
                        quick.folders().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var mine = lock.tryLock()) {
            if (mine == null || quick.isMade() || !hasRoom(quick)) {
                return;
            }
            removeOthers(quick);
            if (run(quick.extracting(), quick) && run(quick.training(), quick)) {
                Files.createFile(quick.mark());
            }
        }
    }

    private static boolean hasRoom(QuickStart quick) throws IOException {
        return Files.getFileStore(quick.folders()).getUsableSpace() > LEAST_DISK;
    }

    private boolean run(List<String> command, QuickStart quick) throws IOException, InterruptedException {
        var patient = new ArrayList<String>();
        if (Files.isExecutable(NICE)) {
            patient.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        patient.addAll(command);
        var builder = new ProcessBuilder(patient)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(quick.environment());
        return start(builder).map(Preparations::succeeded).orElse(false);
    }

    private synchronized Optional<Process> start(ProcessBuilder builder) throws IOException {
        working = stopped ? Optional.empty() : Optional.of(builder.start());
        return working;
    }

    private static boolean succeeded(Process process) {
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Quick starts of former builds, and what was broken off.
    private static void removeOthers(QuickStart quick) throws IOException {
        try (var folders = Files.list(quick.folders())) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                remove(folder);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
