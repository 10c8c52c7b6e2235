package vn.uutu.local;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import vn.uutu.local.demo.Demo;
import vn.uutu.local.quick.Preparations;

/// Starts the suite, keeps it running, and stops it in order when asked to.
public final class LocalSuite {

    private static final long GLANCE_MILLIS = 100;

    private final Options options;
    private final Screen screen;
    private final Parts parts;
    private final Preparations preparations;
    private final Map<String, RunningPart> running = new HashMap<>();
    private volatile Optional<Thread> busy = Optional.empty();
    private boolean stopping;

    LocalSuite(Options options, Screen screen) {
        this.options = options;
        this.screen = screen;
        parts = new Parts(options);
        preparations = new Preparations(
                parts.quickStarts(), options.data().resolve("log").resolve("quick-start.log"));
    }

    public static void main(String[] arguments) {
        var screen = new Screen(System.out, Integer.getInteger("uutu.columns", 0));
        try {
            var options = Options.of(arguments);
            var _ = Checks.beforeStarting(options);
            var suite = new LocalSuite(options, screen);
            Runtime.getRuntime().addShutdownHook(new Thread(suite::stop));
            suite.start();
            new CountDownLatch(1).await(); // until Ctrl-C
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // Ctrl-C: the rest is the hook's
        } catch (CannotStart e) {
            screen.say(e.reason());
            System.exit(1);
        } catch (UncheckedIOException e) {
            screen.say("A file cannot be read or written: " + e.getMessage());
            System.exit(1);
        }
    }

    void start() throws InterruptedException {
        busy = Optional.of(Thread.currentThread());
        var begin = System.nanoTime();
        startParts();
        screen.settled();
        screen.say("Ready after %.1f s.".formatted(since(begin).toMillis() / 1_000.0));
        if (options.demo()) {
            load();
        }
        busy = Optional.empty();
        screen.say(Welcome.text(options));
        if (options.quickStart()) {
            preparations.begin();
        }
    }

    private void load() {
        new Demo(options.url(Port.GATEWAY), options.url(Port.IDENTITY), parts.localSecret(), screen)
                .load(options.data().resolve("demo"), options.districts());
    }

    private List<RunningPart> launch(List<Part> group) {
        return group.stream().map(this::launch).toList();
    }

    /// The services as soon as the servers are ready, whatever else still starts.
    private void startParts() throws InterruptedException {
        var servers = launch(parts.servers());
        var waiting = new ArrayList<>(servers);
        waiting.addAll(launch(parts.doors()));
        while (!Collections.disjoint(waiting, servers)) {
            look(waiting);
        }
        waiting.addAll(launch(parts.services()));
        while (!waiting.isEmpty()) {
            look(waiting);
        }
    }

    private static void look(List<RunningPart> waiting) throws InterruptedException {
        waiting.removeIf(RunningPart::isReady);
        Thread.sleep(GLANCE_MILLIS);
    }

    private RunningPart launch(Part part) {
        synchronized (running) {
            if (stopping) {
                throw new CannotStart("Stopped while starting.");
            }
            screen.starting(part);
            var launched = new RunningPart(part, options.data(), screen);
            running.put(part.name(), launched);
            return launched;
        }
    }

    /// The gateway first, so that nobody meets half a suite; the databases last.
    void stop() {
        synchronized (running) {
            stopping = true;
            busy.ifPresent(Thread::interrupt);
            preparations.stop();
            running.values().forEach(RunningPart::stopUnlessItServes);
            parts.order().reversed().stream()
                    .flatMap(name -> Optional.ofNullable(running.remove(name)).stream())
                    .forEach(RunningPart::stop);
        }
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
