package vn.uutu.intake.listening;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.uutu.intake.store.ParkedEvents;
import vn.uutu.intake.store.ParkedEvents.Culprit;

/// Decides which keys are parked after a transaction: those whose newest event is not understood.
public final class Parking {

    private final ParkedEvents parked;
    private final int limit;
    private final Clock clock;

    /// @param limit how many keys of a topic may be parked before its listener stops
    public Parking(ParkedEvents parked, int limit, Clock clock) {
        this.parked = parked;
        this.limit = limit;
        this.clock = clock;
    }

    Outcome begin(String topic) {
        return new Outcome(topic, parked.versions(topic));
    }

    /// The outcome of one batch, gathered in the order of the topic.
    final class Outcome {

        private final String topic;
        private final Map<String, Long> before;
        private final Set<String> superseded = new HashSet<>();
        private final Map<String, Culprit> bad = new HashMap<>();

        private Outcome(String topic, Map<String, Long> before) {
            this.topic = topic;
            this.before = before;
        }

        /// A late repeat of an older version does not supersede what is parked.
        void understood(String key, long version) {
            if (before.containsKey(key) && version >= before.get(key)) {
                superseded.add(key);
            }
            if (bad.containsKey(key) && version >= bad.get(key).version()) {
                bad.remove(key);
            }
        }

        void unreadable(Culprit culprit) {
            bad.put(culprit.key(), culprit);
        }

        void settle() {
            if (!superseded.isEmpty()) {
                parked.release(topic, superseded);
            }
            if (bad.isEmpty()) {
                return;
            }
            bad.values().forEach(culprit -> parked.park(culprit, clock.instant()));
            if (parked.count(topic) > limit) {
                throw new Halt("""
                        more than %d keys would be parked: that is a bad release, not bad data. Nothing of this batch is \
                        stored. Deploy a release that understands the events, or, if it is bad data after all, raise \
                        uutu.intake.parked-limit; then restart\
                        """.formatted(limit));
            }
        }
    }
}
