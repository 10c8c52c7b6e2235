package vn.uutu.members.reorganising;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.uutu.members.dated.Present;
import vn.uutu.members.reorganisation.Reorganisations;
import vn.uutu.members.unit.ReorganisationId;

/// Looks each minute whether the day of an approved reorganisation has come.
@Component
class DueReorganisations {

    private static final Logger log = LoggerFactory.getLogger(DueReorganisations.class);

    private final Reorganisations reorganisations;
    private final Effect effect;
    private final Present present;

    DueReorganisations(Reorganisations reorganisations, Effect effect, Present present) {
        this.reorganisations = reorganisations;
        this.effect = effect;
        this.present = present;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        reorganisations.due(present.today()).forEach(this::attempt);
    }

    /// One that fails, because somebody changed a member at that moment for example, is tried again with the next look
    /// and keeps no other waiting.
    void attempt(ReorganisationId id) {
        try {
            effect.takeEffect(id);
        } catch (RuntimeException failure) {
            log.error(
                    "Reorganisation {} could not be carried out: {}",
                    id.value(),
                    failure.getClass().getName());
        }
    }
}
