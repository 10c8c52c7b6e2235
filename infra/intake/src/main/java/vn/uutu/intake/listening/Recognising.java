package vn.uutu.intake.listening;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import vn.uutu.intake.broker.Broker;
import vn.uutu.intake.store.Positions;
import vn.uutu.intake.store.Topics;

/// Makes sure that positions belong to the topic that is there now.
public final class Recognising {

    static final String REMEDY = """
            Check that this is the right cluster. If the topic was made anew on purpose, let it be read from its start: \
            POST /actuator/intake/%s {"action": "read-again"}\
            """;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Logger log = LoggerFactory.getLogger(Recognising.class);

    private final Broker broker;
    private final Topics topics;
    private final Positions positions;
    private final TransactionOperations transaction;
    private final Duration silence;
    private final Clock clock;

    /// @param silence whoever heard nothing for longer may have missed a deletion (`delete.retention.ms`)
    public Recognising(
            Broker broker,
            Topics topics,
            Positions positions,
            TransactionOperations transaction,
            Duration silence,
            Clock clock) {
        this.broker = broker;
        this.topics = topics;
        this.positions = positions;
        this.transaction = transaction;
        this.silence = silence;
        this.clock = clock;
    }

    /// @throws Halt when the name now stands for another topic, or another cluster answers
    void check(String topic) {
        var found = broker.identity(topic, PATIENCE);
        var known = topics.recognise(topic, found, clock.instant());
        if (!known.identity().equals(found)) {
            throw new Halt("the topic was recreated or the cluster is another one: known %s, found %s. %s"
                    .formatted(known.identity(), found, REMEDY.formatted(topic)));
        }
        if (Duration.between(known.seenAt(), clock.instant()).compareTo(silence) > 0) {
            log.warn(
                    "{} was not heard since {}, deletions may be lost: it is read again from its start",
                    topic,
                    known.seenAt());
            forget(topic);
            topics.recognise(topic, found, clock.instant());
        }
    }

    /// The topic is met as if for the first time.
    void forget(String topic) {
        transaction.executeWithoutResult(_ -> {
            positions.forget(topic);
            topics.forget(topic);
        });
    }
}
