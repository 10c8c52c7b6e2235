package vn.uutu.outbox.relay;

import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What keeps a lane from sending: told when it is met and when it is gone, not at each attempt in between.
final class Obstacle {

    private static final Logger LOG = LoggerFactory.getLogger(Obstacle.class);

    private final Lane lane;
    private volatile Optional<String> reason = Optional.empty();

    Obstacle(Lane lane) {
        this.lane = lane;
    }

    void met(RuntimeException failure) {
        var met = Optional.of(reason(failure));
        if (met.equals(reason)) {
            LOG.debug("Lane {} of the outbox still cannot send", lane.number(), failure);
        } else {
            LOG.warn(
                    "Lane {} of the outbox cannot send and tries again from its cursor: {}",
                    lane.number(),
                    met.get(),
                    failure);
        }
        reason = met;
    }

    void overcome() {
        if (reason.isPresent()) {
            LOG.info("Lane {} of the outbox sends again", lane.number());
            reason = Optional.empty();
        }
    }

    Optional<String> now() {
        return reason;
    }

    /// Only Kafka's messages are passed on: they speak of topics and sizes, those of a database of data.
    private static String reason(RuntimeException failure) {
        return failure instanceof KafkaException
                ? "%s%s".formatted(failure.getMessage(), cause(failure))
                : name(failure);
    }

    private static String cause(RuntimeException failure) {
        return Optional.ofNullable(failure.getCause())
                .map(cause -> ": %s".formatted(cause instanceof KafkaException ? cause.getMessage() : name(cause)))
                .orElse("");
    }

    private static String name(Throwable failure) {
        return failure.getClass().getSimpleName();
    }
}
