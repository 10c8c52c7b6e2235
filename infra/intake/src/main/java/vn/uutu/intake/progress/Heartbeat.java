package vn.uutu.intake.progress;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.uutu.intake.broker.Broker;
import vn.uutu.intake.listening.Listeners;
import vn.uutu.intake.store.Positions;
import vn.uutu.intake.store.Reaches;
import vn.uutu.intake.store.Reaches.Reach;
import vn.uutu.intake.store.Topics;

/// Compares where topics end with where they are applied, for all partitions, whichever instance has them.
public final class Heartbeat implements SmartLifecycle, Runnable {

    private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration UNTIL_CAUGHT_UP = Duration.ofMillis(100);

    private final Broker broker;
    private final Listeners listeners;
    private final Topics topics;
    private final Positions positions;
    private final Reaches reaches;
    private final Clock clock;
    private final Duration interval;
    private final Map<String, Watch> watches = new TreeMap<>();

    private volatile Optional<Thread> beating = Optional.empty();

    public Heartbeat(
            Broker broker,
            Listeners listeners,
            Topics topics,
            Positions positions,
            Reaches reaches,
            Clock clock,
            Duration interval) {
        this.broker = broker;
        this.listeners = listeners;
        this.topics = topics;
        this.positions = positions;
        this.reaches = reaches;
        this.clock = clock;
        this.interval = interval;
        listeners.topics().forEach(topic -> watches.put(topic, new Watch()));
    }

    /// As the last heartbeat saw it.
    public Reach reach(String topic) {
        return Optional.ofNullable(watches.get(topic))
                .orElseThrow(() -> new IllegalArgumentException("nobody subscribes to " + topic))
                .reach();
    }

    @Override
    public void run() {
        while (isRunning()) {
            watches.forEach(this::beatUnlessFaulty);
            try {
                Thread.sleep(allCaughtUp() ? interval : UNTIL_CAUGHT_UP);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    @Override
    public void start() {
        beating = Optional.of(
                Thread.ofPlatform().name("intake heartbeat").daemon().unstarted(this));
        beating.ifPresent(Thread::start);
    }

    @Override
    public void stop() {
        var last = beating;
        beating = Optional.empty();
        last.ifPresent(Thread::interrupt);
    }

    @Override
    public boolean isRunning() {
        return beating.isPresent();
    }

    /// A missed beat makes the copies look older, which is the truth; the listeners tell the operator why.
    private void beatUnlessFaulty(String topic, Watch watch) {
        try {
            if (!listeners.halted().containsKey(topic)) {
                beat(topic, watch);
            }
        } catch (RuntimeException fault) {
            log.debug("no heartbeat of {}: {}", topic, fault.getClass().getSimpleName());
        }
    }

    private void beat(String topic, Watch watch) {
        listeners.check(topic);
        var ends = new Watch.Ends(clock.instant(), broker.ends(topic, PATIENCE));
        topics.beat(topic, ends.offsets(), ends.at(), watch.see(ends, positions.of(topic)));
        Optional.ofNullable(reaches.of(topic).get(topic)).ifPresent(watch::reach);
    }

    private boolean allCaughtUp() {
        return watches.values().stream()
                .allMatch(watch ->
                        watch.reach().caughtUpAt().isPresent() && watch.reach().behind() == 0);
    }
}
