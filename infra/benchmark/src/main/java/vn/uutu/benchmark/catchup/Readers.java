package vn.uutu.benchmark.catchup;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import vn.uutu.benchmark.Concurrently;
import vn.uutu.benchmark.MachineClient;
import vn.uutu.benchmark.Unsound;
import vn.uutu.benchmark.Waiting;

/// Read the province again and again, in two views, from the moment that the service answers on.
final class Readers implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final AtomicBoolean on = new AtomicBoolean(true);
    private final AtomicInteger answers = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> running = new ArrayList<>();

    Readers(Supplier<MachineClient> clients, List<String> paths) {
        paths.forEach(path -> running.add(threads.submit(() -> read(clients.get(), path))));
    }

    private void read(MachineClient client, String path) {
        var last = Glimpse.NOTHING;
        while (on.get()) {
            var answer = answer(client, path);
            if (answer.isPresent()) {
                last = Glimpse.of(answer.get()).after(last);
                answers.incrementAndGet();
            }
            Waiting.sleep(PAUSE);
        }
    }

    /// Nothing before the service knows whom it may tell what.
    private static Optional<JsonNode> answer(MachineClient client, String path) {
        try {
            return Optional.of(client.get(path));
        } catch (UncheckedIOException | Unsound _) {
            return Optional.empty();
        }
    }

    /// @return how many answers there were, all of them whole
    int end() {
        on.set(false);
        Concurrently.awaitAll(running);
        return answers.get();
    }

    @Override
    public void close() {
        on.set(false);
        threads.close();
    }
}
