package vn.uutu.referrals.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Received;
import vn.uutu.intake.Subscription;

/// Keeps what members bring; a tombstone erases the person for good.
@Component
class RecordsSubscription implements Subscription<RecordState> {

    private final StateReader reader;
    private final RecordCopy copy;

    RecordsSubscription(StateReader reader, RecordCopy copy) {
        this.reader = reader;
        this.copy = copy;
    }

    @Override
    public String topic() {
        return "uutu.member-records.v1";
    }

    @Override
    public RecordState read(Event event) throws NotUnderstood {
        if (event.value().isEmpty()) {
            return RecordState.erased(event.key(), event.version());
        }
        var state = reader.read(event, RecordState.class);
        if (state.memberId() == null || state.version() < 1 || state.gradings() == null) {
            throw new NotUnderstood("memberId, version and gradings are needed");
        }
        if (state.told().stream().anyMatch(it -> it.year() < 1 || it.recordedAt() == null)) {
            throw new NotUnderstood("a grading needs year and recordedAt");
        }
        return state;
    }

    @Override
    public void apply(List<Received<RecordState>> batch) {
        copy.keep(newest(batch));
    }

    /// Erasure beats every version.
    private static Collection<RecordState> newest(List<Received<RecordState>> batch) {
        var newest = new HashMap<UUID, RecordState>();
        batch.forEach(it -> newest.merge(it.event().key(), it.state(), RecordsSubscription::later));
        return newest.values();
    }

    private static RecordState later(RecordState one, RecordState other) {
        if (one.isErased() != other.isErased()) {
            return one.isErased() ? one : other;
        }
        return one.version() > other.version() ? one : other;
    }
}
