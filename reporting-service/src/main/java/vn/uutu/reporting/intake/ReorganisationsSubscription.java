package vn.uutu.reporting.intake;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Received;
import vn.uutu.intake.Subscription;
import vn.uutu.reporting.rollup.Changes;
import vn.uutu.reporting.rollup.Growth;
import vn.uutu.reporting.rollup.Reorganisations.Part;

/// Reorganisations in: with the last part of one, all that it changes is there in one step.
@Component
class ReorganisationsSubscription implements Subscription<Part> {

    private final Growth growth;
    private final Changes changes;

    ReorganisationsSubscription(Growth growth, Changes changes) {
        this.growth = growth;
        this.changes = changes;
    }

    @Override
    public String topic() {
        return "uutu.reorganisations.v1";
    }

    @Override
    public Part read(Event event) throws NotUnderstood {
        return States.read(event, ReorganisationState.class).kept();
    }

    @Override
    public void apply(List<Received<Part>> batch) {
        growth.reorganise(batch.stream().map(Received::state).toList());
        changes.announce(Changes.Source.UNITS);
    }
}
