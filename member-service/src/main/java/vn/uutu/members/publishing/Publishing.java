package vn.uutu.members.publishing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.imports.Rehearsal;
import vn.uutu.members.assignment.AssignmentEvent;
import vn.uutu.members.assignment.AssignmentEvents;
import vn.uutu.members.dated.Recorded;
import vn.uutu.members.member.Member;
import vn.uutu.members.member.MemberEvent;
import vn.uutu.members.member.MemberEvents;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.member.Profile;
import vn.uutu.members.record.RecordEvent;
import vn.uutu.members.record.RecordEvents;
import vn.uutu.members.reorganisation.ReorganisationEvent;
import vn.uutu.members.reorganisation.ReorganisationEvents;
import vn.uutu.members.unit.UnitEvent;
import vn.uutu.members.unit.UnitEvents;
import vn.uutu.outbox.Announcement;
import vn.uutu.outbox.Journal;
import vn.uutu.outbox.Outbox;

/// Puts what happened into the form that others rely on, and into the outbox. Silent while an import is rehearsed.
@Component
class Publishing implements UnitEvents, MemberEvents, AssignmentEvents, ReorganisationEvents, RecordEvents {

    private final Outbox outbox;
    private final Journal journal;
    private final Supplier<UUID> ids;
    private final JsonMapper json;

    Publishing(Outbox outbox, Journal journal, Supplier<UUID> ids, JsonMapper json) {
        this.outbox = outbox;
        this.journal = journal;
        this.ids = ids;
        this.json = json;
    }

    @Override
    public void announce(UnitEvent event) {
        announce(announcement(event));
    }

    @Override
    public void announce(AssignmentEvent event) {
        var state = AssignmentStateV1.of(event);
        var type = AssignmentStateV1.typeOf(event);
        announce(
                announcement(Topics.ASSIGNMENTS, state.assignmentId(), state.version(), type, event.recorded(), state));
    }

    @Override
    public void announce(MemberEvent event) {
        announce(announcement(event));
        switch (event) {
            case MemberEvent.Registered registered -> state(registered.member(), registered.profile(), event);
            case MemberEvent.Changed changed ->
                changed.profile().ifPresent(profile -> state(changed.member(), profile, event));
            case MemberEvent.Erased erased -> {
                var member = erased.member();
                var recorded = new Recorded(ids.get(), erased.recorded().at());
                erase(Topics.PROFILES, member.id(), member.version(), MemberProfileStateV1.ERASED, recorded);
            }
            case MemberEvent.Moved _, MemberEvent.Left _, MemberEvent.Reinstated _ -> {} // who it is has not changed
        }
    }

    /// All of it in one transaction, however much it is: readers must never see half of a reorganisation.
    @Override
    public void announce(ReorganisationEvent event) {
        switch (event) {
            case ReorganisationEvent.TookEffect it ->
                outbox.announceWhole(Stream.of(
                                it.units().stream().map(this::announcement),
                                it.members().stream().map(this::announcement),
                                ReorganisationPartV1.of(it).stream().map(part -> announcement(part, it)))
                        .flatMap(announcements -> announcements)
                        .toList());
        }
    }

    @Override
    public void announce(RecordEvent event) {
        switch (event) {
            case RecordEvent.Stated it -> {
                var state = MemberRecordStateV1.of(it);
                var type = MemberRecordStateV1.STATED;
                announce(announcement(Topics.RECORDS, state.memberId(), state.version(), type, it.recorded(), state));
            }
            case RecordEvent.Erased it -> {
                var recorded = new Recorded(ids.get(), it.recorded().at());
                erase(Topics.RECORDS, it.id(), it.version(), MemberRecordStateV1.ERASED, recorded);
            }
        }
    }

    private Announcement announcement(UnitEvent event) {
        var state = UnitStateV1.of(event);
        var type = UnitStateV1.typeOf(event);
        return announcement(Topics.UNITS, state.unitId(), state.version(), type, event.recorded(), state);
    }

    private Announcement announcement(MemberEvent event) {
        var state = MemberStateV1.of(event);
        var type = MemberStateV1.typeOf(event);
        return announcement(Topics.MEMBERS, state.memberId(), state.version(), type, event.recorded(), state);
    }

    private Announcement announcement(ReorganisationPartV1 part, ReorganisationEvent.TookEffect event) {
        var recorded = new Recorded(ids.get(), event.recorded().at());
        var type = ReorganisationPartV1.typeOf(event);
        return announcement(Topics.REORGANISATIONS, part.key(), part.version(), type, recorded, part);
    }

    private void state(Member member, Profile profile, MemberEvent event) {
        var state = MemberProfileStateV1.of(member, profile);
        var recorded = new Recorded(ids.get(), event.recorded().at());
        announce(announcement(
                Topics.PROFILES, state.memberId(), state.version(), MemberProfileStateV1.STATED, recorded, state));
    }

    /// Takes the person's rows out of the outbox before the tombstone goes in.
    private void erase(String topic, MemberId member, long version, String type, Recorded recorded) {
        journal.purge(topic, List.of(member.value()));
        outbox.announce(new Announcement(
                topic, member.value(), version, recorded.eventId(), type, recorded.at(), Optional.empty()));
    }

    private Announcement announcement(
            String topic, UUID key, long version, String type, Recorded recorded, Record state) {
        var value = Optional.of(json.writeValueAsString(state));
        return new Announcement(topic, key, version, recorded.eventId(), type, recorded.at(), value);
    }

    private void announce(Announcement announcement) {
        if (!Rehearsal.isOn()) {
            outbox.announce(announcement);
        }
    }
}
