package vn.uutu.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Some clients at once, each on a virtual thread, all begun at the same moment.
///
/// @param nanos of each call, whoever made it
/// @param seconds from the first begin to the last end
public record Concurrently(Collection<Long> nanos, double seconds) {

    /// Does its work call by call, each under the watch.
    @FunctionalInterface
    public interface Client {
        void work(Stopwatch watch);
    }

    /// Takes the time of one call.
    @FunctionalInterface
    public interface Stopwatch {
        void time(Runnable call);
    }

    static Concurrently of(List<? extends Client> clients) {
        var nanos = new ConcurrentLinkedQueue<Long>();
        Stopwatch watch = call -> {
            var begin = System.nanoTime();
            call.run();
            nanos.add(System.nanoTime() - begin);
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = new CountDownLatch(1);
            var running = new ArrayList<Future<?>>();
            for (var client : clients) {
                running.add(threads.submit(() -> {
                    start.await();
                    client.work(watch);
                    return true;
                }));
            }
            var begin = System.nanoTime();
            start.countDown();
            awaitAll(running);
            return new Concurrently(nanos, (System.nanoTime() - begin) / 1e9);
        }
    }

    double perSecond() {
        return nanos.size() / seconds;
    }

    public static void awaitAll(List<Future<?>> running) {
        for (var one : running) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new Unsound("A client failed: " + e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Unsound("Interrupted");
            }
        }
    }
}
