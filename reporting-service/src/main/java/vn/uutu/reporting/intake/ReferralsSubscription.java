package vn.uutu.reporting.intake;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Received;
import vn.uutu.intake.Subscription;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.rollup.Changes;
import vn.uutu.reporting.rollup.Facts;
import vn.uutu.reporting.rollup.Folding;

/// Referrals in: facts, and the cells that change with them.
@Component
class ReferralsSubscription implements Subscription<ReferralFact> {

    private final Folding folding;
    private final Facts<ReferralFact> facts;
    private final Changes changes;

    ReferralsSubscription(Folding folding, Facts<ReferralFact> facts, Changes changes) {
        this.folding = folding;
        this.facts = facts;
        this.changes = changes;
    }

    @Override
    public String topic() {
        return "uutu.referrals.v1";
    }

    @Override
    public ReferralFact read(Event event) throws NotUnderstood {
        return States.read(event, ReferralState.class, ReferralState::of).fact(States.position(event));
    }

    @Override
    public boolean newestSuffices() {
        return true;
    }

    @Override
    public void apply(List<Received<ReferralFact>> batch) {
        folding.fold(batch.stream().map(Received::state).toList(), facts);
        changes.announce(Changes.Source.REFERRALS);
    }
}
