package vn.uutu.intake.listening;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import vn.uutu.intake.Subscription;

/// Runs a listener for each topic, independent of each other; subscriptions of the same topic share one.
public final class Listeners implements SmartLifecycle {

    /// Time for the transaction under way.
    private static final long PATIENCE_MILLIS = 20_000;

    private final Map<String, Subscription<?>> subscriptions = new TreeMap<>();
    private final Map<String, Running> running = new ConcurrentHashMap<>();
    private final Listening with;
    private volatile boolean started;

    public Listeners(Collection<Subscription<?>> subscriptions, Listening with) {
        subscriptions.forEach(it -> this.subscriptions.merge(it.topic(), it, Joined::of));
        this.with = with;
    }

    public Collection<String> topics() {
        return subscriptions.keySet();
    }

    public Optional<Subscription<?>> subscription(String topic) {
        return Optional.ofNullable(subscriptions.get(topic));
    }

    /// The topics whose listener has stopped by itself, with the reason.
    public Map<String, String> halted() {
        var halted = new HashMap<String, String>();
        running.forEach((topic, run) -> run.listener().halted().ifPresent(reason -> halted.put(topic, reason)));
        return halted;
    }

    /// Starts a listener that has stopped by itself, once its reason is gone.
    public synchronized void resume(String topic) {
        stop(topic);
        subscription(topic).ifPresent(this::start);
    }

    /// The topic is read from its start, whatever was known of it. What is applied already stays.
    public synchronized void readAgain(String topic) {
        stop(topic);
        with.recognising().forget(topic);
        subscription(topic).ifPresent(this::start);
    }

    /// Another topic than the one that was read answers to this name.
    public void check(String topic) {
        try {
            with.recognising().check(topic);
        } catch (Halt halt) {
            Optional.ofNullable(running.get(topic))
                    .ifPresent(run -> run.listener().halt(halt));
        }
    }

    @Override
    public synchronized void start() {
        started = true;
        subscriptions.values().forEach(this::start);
    }

    @Override
    public synchronized void stop() {
        running.values().forEach(run -> run.listener().stop());
        subscriptions.keySet().forEach(this::stop);
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    private void start(Subscription<?> subscription) {
        var listener = new Listener<>(subscription, with);
        var thread = Thread.ofPlatform().name("intake " + subscription.topic()).start(listener);
        running.put(subscription.topic(), new Running(listener, thread));
    }

    private void stop(String topic) {
        Optional.ofNullable(running.remove(topic)).ifPresent(Running::end);
    }

    private record Running(Listener<?> listener, Thread thread) {
        void end() {
            listener.stop();
            try {
                thread.join(PATIENCE_MILLIS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
