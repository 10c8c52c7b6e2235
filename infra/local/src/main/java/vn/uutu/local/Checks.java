package vn.uutu.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.TreeMap;

/// What must be true before anything is started, so that nothing is left half started.
final class Checks {

    private static final long LEAST_DISK = 2L << 30;

    private Checks() {}

    /// @return the lock that keeps a second run off the same data, held as long as this process lives
    static FileLock beforeStarting(Options options) {
        return beforeStarting(options, LEAST_DISK);
    }

    static FileLock beforeStarting(Options options, long leastDisk) {
        everyPortOnce(options);
        try {
            Files.createDirectories(options.data());
            var lock = onlyRunOn(options.data());
            enoughDisk(options.data(), leastDisk);
            Leftovers.stop(options.data());
            for (var port : Port.values()) {
                free(port, options.port(port));
            }
            return lock;
        } catch (IOException e) {
            throw new CannotStart("%s cannot be written (%s): make room or choose another folder with --data="
                    .formatted(options.data(), e));
        }
    }

    private static FileLock onlyRunOn(Path data) throws IOException {
        var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return Optional.ofNullable(channel.tryLock())
                .orElseThrow(() ->
                        new CannotStart("The suite already runs on %s: stop it, or choose another folder with --data="
                                .formatted(data)));
    }

    private static void enoughDisk(Path data, long least) throws IOException {
        var usable = Files.getFileStore(data).getUsableSpace();
        if (usable < least) {
            throw new CannotStart(
                    "Only %d MB are free below %s: make room for at least %d MB, or choose another folder with --data="
                            .formatted(usable >> 20, data, least >> 20));
        }
    }

    private static void everyPortOnce(Options options) {
        var taken = new TreeMap<Integer, Port>();
        for (var port : Port.values()) {
            var other = taken.put(options.port(port), port);
            if (other != null) {
                throw new CannotStart("%s and %s are both %d: choose another for one of them"
                        .formatted(other.option(), port.option(), options.port(port)));
            }
        }
    }

    /// On all addresses of this machine: some parts listen on all of them.
    private static void free(Port port, int number) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(number));
        } catch (java.net.BindException e) {
            throw new CannotStart("Port %d is taken: stop what listens there, or choose another with %s="
                    .formatted(number, port.option()));
        }
    }
}
