package vn.uutu.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// How much memory a part takes while something large goes through it. The heap's own limit hides what is kept there,
/// so that what lives in it is asked for after a collection; what lies outside of it shows in the resident memory.
final class Footprint {

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern OF_A_GENERATION = Pattern.compile("(?:DefNew|Tenured) +total (\\d+)K");
    private static final Pattern ALL_INSTANCES = Pattern.compile("^Total +\\d+ +(\\d+)$", Pattern.MULTILINE);
    private static final Pattern LARGEST_HEAP = Pattern.compile("-Xmx(\\d+)m");

    private final String part;
    private final long pid;
    private final long lived;
    private final long resident;
    private final long room;
    private final Thread sampling;
    private volatile long mostLived;
    private volatile long mostResident;

    Footprint(SuiteProcess suite, String part) throws IOException {
        this.part = part;
        pid = suite.pid(part);
        lived = living();
        room = room();
        resident = resident();
        mostLived = lived;
        mostResident = resident;
        sampling = Thread.ofVirtual().start(this::sample);
    }

    /// In MiB: by how much more lived in the heap than before, at most.
    long kept() {
        return mostLived - lived;
    }

    /// In MiB: by how much the process grew beyond what its heap was still allowed to take.
    long beyondHeap() {
        return mostResident - resident - room;
    }

    /// All is through.
    Footprint end() throws IOException, InterruptedException {
        sampling.interrupt();
        sampling.join();
        mostLived = Math.max(mostLived, living());
        return this;
    }

    @Override
    public String toString() {
        return "%s: resident memory %+d MiB (its heap had room for %d), living in its heap %+d MiB at most"
                .formatted(part, mostResident - resident, room, kept());
    }

    private void sample() {
        try {
            for (var n = 1; ; n++) {
                mostResident = Math.max(mostResident, resident());
                if (n % 40 == 0) {
                    mostLived = Math.max(mostLived, living());
                }
                Thread.sleep(50);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long resident() throws IOException {
        var status = RESIDENT.matcher(Files.readString(Path.of("/proc", "" + pid, "status")));
        if (!status.find()) {
            throw new IllegalStateException(part + " is gone");
        }
        return Long.parseLong(status.group(1)) / 1_024;
    }

    /// In MiB, by which the heap may still grow.
    private long room() throws IOException {
        var taken = OF_A_GENERATION
                .matcher(ask("GC.heap_info"))
                .results()
                .mapToLong(generation -> Long.parseLong(generation.group(1)) / 1_024)
                .sum();
        var limit = LARGEST_HEAP.matcher(Files.readString(Path.of("/proc", "" + pid, "cmdline")));
        if (taken == 0 || !limit.find()) {
            throw new IllegalStateException("Nothing is known of the heap of " + part);
        }
        return Long.parseLong(limit.group(1)) - taken;
    }

    /// In MiB: counted by the collection itself, so that nothing that was made since is taken for living.
    private long living() throws IOException {
        var total = ALL_INSTANCES.matcher(ask("GC.class_histogram"));
        if (!total.find()) {
            throw new IllegalStateException("Nothing is known of what lives in " + part);
        }
        return Long.parseLong(total.group(1)) >> 20;
    }

    private String ask(String command) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asking = new ProcessBuilder(jcmd, "" + pid, command).start();
        return new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
