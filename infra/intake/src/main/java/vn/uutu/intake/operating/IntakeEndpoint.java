package vn.uutu.intake.operating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import vn.uutu.intake.Completeness;
import vn.uutu.intake.Parked;
import vn.uutu.intake.listening.Listeners;

/// `/actuator/intake`: how far topics are read, what is parked, and what can be done about it.
@Endpoint(id = "intake")
public final class IntakeEndpoint {

    private static final Logger log = LoggerFactory.getLogger(IntakeEndpoint.class);

    private final Listeners listeners;
    private final Completeness completeness;
    private final Parked parked;

    public IntakeEndpoint(Listeners listeners, Completeness completeness, Parked parked) {
        this.listeners = listeners;
        this.completeness = completeness;
        this.parked = parked;
    }

    @ReadOperation
    public Map<String, Standing> standings() {
        var standings = new TreeMap<String, Standing>();
        listeners.topics().forEach(topic -> standings.put(topic, standing(topic)));
        return standings;
    }

    /// What is parked, without its content.
    @ReadOperation
    public List<Parked.Entry> parked(@Selector String topic) {
        return parked.of(topic);
    }

    /// @return empty (404) when nobody subscribes to the topic
    @WriteOperation
    public Optional<Standing> act(@Selector String topic, Action action) {
        return listeners.subscription(topic).map(_ -> {
            log.info("An operator asks for {} of {}", action, topic);
            switch (action) {
                case REDRIVE -> parked.redrive(topic);
                case RESUME -> listeners.resume(topic);
                case READ_AGAIN -> listeners.readAgain(topic);
            }
            return standing(topic);
        });
    }

    private Standing standing(String topic) {
        return new Standing(
                completeness.of(topic), Optional.ofNullable(listeners.halted().get(topic)));
    }

    /// @param halted why the listener has stopped by itself, and what to do
    public record Standing(Completeness.Snapshot completeness, Optional<String> halted) {}

    public enum Action {
        /// Try the parked events again, after a release that understands them.
        REDRIVE,
        /// Start a listener that has stopped by itself.
        RESUME,
        /// Read the topic from its start, as if it were met for the first time.
        READ_AGAIN
    }
}
