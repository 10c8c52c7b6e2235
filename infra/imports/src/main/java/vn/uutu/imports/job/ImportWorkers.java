package vn.uutu.imports.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.uutu.imports.ImportHandler;

/// The threads that work through jobs, and the one that keeps their leases. When the application stops they finish the
/// portion at hand and give their jobs back.
class ImportWorkers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ImportWorkers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Jobs jobs;
    private final Retention retention;
    private final JobRun run;
    private final List<String> kinds;
    private final ImportsProperties properties;
    private final Semaphore wakeUp = new Semaphore(0);
    private final Set<UUID> held = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    ImportWorkers(
            Jobs jobs, Retention retention, JobRun run, List<ImportHandler> handlers, ImportsProperties properties) {
        this.jobs = jobs;
        this.retention = retention;
        this.run = run;
        this.kinds = handlers.stream().map(ImportHandler::kind).toList();
        this.properties = properties;
    }

    /// Somebody has handed in a file.
    void wake() {
        wakeUp.release();
    }

    @Override
    public synchronized void start() {
        if (running || kinds.isEmpty() || properties.workers() == 0) {
            return;
        }
        running = true;
        for (int i = 1; i <= properties.workers(); i++) {
            threads.add(Thread.ofPlatform().name("import-" + i).daemon().start(this::work));
        }
        threads.add(Thread.ofPlatform().name("import-lease").daemon().start(this::keepLeases));
    }

    private void work() {
        while (running) {
            try {
                Optional<Claim> claim = jobs.claim(kinds);
                if (claim.isPresent()) {
                    work(claim.get());
                } else if (wakeUp.tryAcquire(properties.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                    wakeUp.drainPermits();
                }
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException e) {
                log.warn("Imports wait: {}", e.getClass().getName());
                pause(properties.poll());
            }
        }
    }

    private void work(Claim claim) {
        held.add(claim.token());
        try {
            run.run(claim, () -> !running);
        } catch (Ledger.LeaseLost _) {
            log.info("Import {} was taken over", claim.job().id());
        } finally {
            held.remove(claim.token());
        }
    }

    private void keepLeases() {
        int rounds = 0;
        while (running) {
            try {
                if (!held.isEmpty()) {
                    jobs.keep(List.copyOf(held));
                }
                if (rounds++ % 1_000 == 0) {
                    retention.enforce();
                }
            } catch (RuntimeException e) {
                log.warn("Leases of imports could not be kept: {}", e.getClass().getName());
            }
            pause(properties.lease().dividedBy(3));
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        wakeUp.release(properties.workers());
        threads.getLast().interrupt();
        try {
            for (Thread thread : threads) {
                thread.join(PATIENCE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
