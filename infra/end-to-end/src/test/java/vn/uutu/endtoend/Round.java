package vn.uutu.endtoend;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import vn.uutu.chromium.Screen;
import vn.uutu.endtoend.chromium.RunningChromium;
import vn.uutu.endtoend.chromium.Visitor;

/// All pages at one size, one after the other, in a browser of its own: the other size is looked at meanwhile.
final class Round implements AutoCloseable {

    private final Screen screen;
    private final String home;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final Map<Account, Visitor> signedIn = new EnumMap<>(Account.class);

    Round(Screen screen, String home) {
        this.screen = screen;
        this.home = home;
    }

    /// By this officer, who signs in for their first look.
    Future<Visitor> looking(Account officer, Look look) {
        return thread.submit((Callable<Visitor>) () -> look.by(
                signedIn.computeIfAbsent(officer, _ -> officer.signIn(RunningChromium.visitor(screen, home), "/"))));
    }

    /// What it found, as if it had been found just now.
    static void outcome(Future<Visitor> looking) throws Throwable {
        try {
            looking.get();
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }

    @Override
    public void close() throws InterruptedException {
        thread.submit(() -> {
            signedIn.values().forEach(Visitor::close);
            RunningChromium.putAway();
        });
        thread.shutdown();
        thread.awaitTermination(1, TimeUnit.MINUTES);
    }

    interface Look {

        Visitor by(Visitor visitor);
    }
}
