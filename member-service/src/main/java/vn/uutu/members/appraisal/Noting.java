package vn.uutu.members.appraisal;

import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.uutu.members.assignment.Subject;
import vn.uutu.members.dated.Present;
import vn.uutu.members.record.Entry;
import vn.uutu.members.record.MemberRecord;
import vn.uutu.members.record.RecordEvents;
import vn.uutu.members.record.Records;
import vn.uutu.members.record.Rules;

/// Writing in records that were read for change.
@Component
class Noting {

    private final Records records;
    private final RecordEvents events;
    private final Present present;

    Noting(Records records, RecordEvents events, Present present) {
        this.records = records;
        this.events = events;
        this.present = present;
    }

    Rules rules() {
        return new Rules(records.codes(), present.today());
    }

    /// Nothing if the record says exactly this now.
    Optional<MemberRecord.Transition> restated(MemberRecord record, Collection<Entry> said, String subject) {
        var note = new MemberRecord.Note(new Subject(subject), present.recorded(), present::newId);
        return record.restate(said, note);
    }

    void carryOut(Collection<MemberRecord.Transition> transitions, String subject) {
        if (transitions.isEmpty()) {
            return;
        }
        var changed = transitions.stream().map(MemberRecord.Transition::record).toList();
        records.save(changed, new Subject(subject), present.recorded().at());
        transitions.forEach(transition -> events.announce(transition.event()));
    }
}
