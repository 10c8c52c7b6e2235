package vn.uutu.members.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.uutu.members.assignment.Subject;
import vn.uutu.members.dated.Recorded;
import vn.uutu.members.member.MemberId;

/// All that is known of what a member brings.
///
/// @param version of the record, not of the member; 0 while nothing is known
public record MemberRecord(MemberId id, List<Noted> entries, long version) {

    public MemberRecord {
        entries = List.copyOf(entries);
    }

    public static MemberRecord empty(MemberId id) {
        return new MemberRecord(id, List.of(), 0);
    }

    public <E extends Entry> Stream<E> all(Class<E> kind) {
        return entries.stream().map(Noted::entry).filter(kind::isInstance).map(kind::cast);
    }

    /// The record that says exactly this; what it said already keeps who noted it. Nothing if it says so now.
    public Optional<Transition> restate(Collection<? extends Entry> said, Note note) {
        var known = new LinkedHashMap<Entry, Noted>();
        entries.forEach(noted -> known.put(noted.entry(), noted));
        var next = said.stream()
                .distinct()
                .map(entry -> known.containsKey(entry) ? known.get(entry) : note.of(entry))
                .toList();
        if (next.size() == entries.size() && known.keySet().containsAll(said)) {
            return Optional.empty();
        }
        var restated = new MemberRecord(id, next, version + 1);
        return Optional.of(new Transition(restated, new RecordEvent.Stated(restated, note.recorded())));
    }

    /// Who notes something now.
    public record Note(Subject by, Recorded recorded, Supplier<UUID> ids) {

        Noted of(Entry entry) {
            return new Noted(ids.get(), entry, by, recorded);
        }
    }

    /// What the record becomes, and the fact that is announced. Never one without the other.
    public record Transition(MemberRecord record, RecordEvent.Stated event) {}
}
