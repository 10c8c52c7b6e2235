package vn.uutu.referrals.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Received;
import vn.uutu.intake.Subscription;
import vn.uutu.referrals.knownmember.MemberId;

/// Keeps the copy of the members, and gives milestones to another branch where a move shows it.
@Component
class MembersSubscription implements Subscription<VersionedMember> {

    private final StateReader reader;
    private final MemberCopy copy;
    private final Attribution attribution;

    MembersSubscription(StateReader reader, MemberCopy copy, Attribution attribution) {
        this.reader = reader;
        this.copy = copy;
        this.attribution = attribution;
    }

    @Override
    public String topic() {
        return "uutu.members.v1";
    }

    @Override
    public VersionedMember read(Event event) throws NotUnderstood {
        return reader.read(event, MemberState.class).known();
    }

    @Override
    public void apply(List<Received<VersionedMember>> batch) {
        attribution.afterChangeOf(copy.keep(newest(batch)));
    }

    private static Collection<VersionedMember> newest(List<Received<VersionedMember>> batch) {
        var newest = new HashMap<MemberId, VersionedMember>();
        batch.forEach(it -> newest.merge(
                it.state().member().id(), it.state(), (one, other) -> one.version() > other.version() ? one : other));
        return newest.values();
    }
}
