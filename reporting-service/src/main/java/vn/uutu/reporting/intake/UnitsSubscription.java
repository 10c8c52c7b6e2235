package vn.uutu.reporting.intake;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Received;
import vn.uutu.intake.Subscription;
import vn.uutu.reporting.rollup.Changes;
import vn.uutu.reporting.rollup.Growth;
import vn.uutu.reporting.tree.Unit;

/// Units in: the tree, and what moves with it.
@Component
class UnitsSubscription implements Subscription<Unit> {

    private final Growth growth;
    private final Changes changes;

    UnitsSubscription(Growth growth, Changes changes) {
        this.growth = growth;
        this.changes = changes;
    }

    @Override
    public String topic() {
        return "uutu.units.v1";
    }

    @Override
    public Unit read(Event event) throws NotUnderstood {
        return States.read(event, UnitState.class).unit();
    }

    @Override
    public boolean newestSuffices() {
        return true;
    }

    @Override
    public void apply(List<Received<Unit>> batch) {
        growth.grow(batch.stream().map(Received::state).toList());
        changes.announce(Changes.Source.UNITS);
    }
}
