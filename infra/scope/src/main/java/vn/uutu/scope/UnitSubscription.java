package vn.uutu.scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Received;
import vn.uutu.intake.Subscription;

/// Keeps the copy of the tree.
final class UnitSubscription implements Subscription<UnitStateV1> {

    static final String TOPIC = "uutu.units.v1";

    private final KnownTree tree;
    private final Clock clock;

    UnitSubscription(KnownTree tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public UnitStateV1 read(Event event) throws NotUnderstood {
        var unit = States.read(event, UnitStateV1.class);
        States.require(unit.unitId(), unit.parents());
        for (var parent : unit.parents()) {
            States.require(parent.from());
        }
        return unit;
    }

    @Override
    public boolean newestSuffices() {
        return true;
    }

    @Override
    public void apply(List<Received<UnitStateV1>> batch) {
        tree.learn(States.newest(batch), LocalDate.now(clock.withZone(JdbcScopes.HERE)));
    }
}
