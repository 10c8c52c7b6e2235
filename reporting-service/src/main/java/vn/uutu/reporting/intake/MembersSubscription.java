package vn.uutu.reporting.intake;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Received;
import vn.uutu.intake.Subscription;
import vn.uutu.reporting.fact.MemberFact;
import vn.uutu.reporting.rollup.Changes;
import vn.uutu.reporting.rollup.Facts;
import vn.uutu.reporting.rollup.Folding;

/// Members in: facts, and the cells that change with them.
@Component
class MembersSubscription implements Subscription<MemberFact> {

    private final Folding folding;
    private final Facts<MemberFact> facts;
    private final Changes changes;

    MembersSubscription(Folding folding, Facts<MemberFact> facts, Changes changes) {
        this.folding = folding;
        this.facts = facts;
        this.changes = changes;
    }

    @Override
    public String topic() {
        return "uutu.members.v1";
    }

    @Override
    public MemberFact read(Event event) throws NotUnderstood {
        return States.read(event, MemberState.class, MemberState::of).fact(States.position(event));
    }

    @Override
    public boolean newestSuffices() {
        return true;
    }

    @Override
    public void apply(List<Received<MemberFact>> batch) {
        folding.fold(batch.stream().map(Received::state).toList(), facts);
        changes.announce(Changes.Source.MEMBERS);
    }
}
