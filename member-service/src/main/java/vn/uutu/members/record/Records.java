package vn.uutu.members.record;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.uutu.members.assignment.Subject;
import vn.uutu.members.dated.Recorded;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.member.MemberProblem;

/// The records of all members, as if they were in memory.
public interface Records {

    /// One for each, empty where nothing is known.
    Map<MemberId, MemberRecord> of(Collection<MemberId> ids);

    default MemberRecord of(MemberId id) {
        return of(List.of(id)).getOrDefault(id, MemberRecord.empty(id));
    }

    /// @throws MemberProblem.NotFound if the member is erased
    default MemberRecord toChange(MemberId id) {
        return Optional.ofNullable(toChange(List.of(id)).get(id)).orElseThrow(() -> new MemberProblem.NotFound(id));
    }

    /// The same, of members who are not erased; until the end of the transaction nobody else changes them.
    Map<MemberId, MemberRecord> toChange(Collection<MemberId> ids);

    /// What stood in the record before, the newest first.
    List<Superseded> superseded(MemberId id);

    /// @param records that were read by [#toChange]
    void save(Collection<MemberRecord> records, Subject by, Instant at);

    /// @return what is to be announced, if there was a record
    Optional<RecordEvent.Erased> erase(MemberId id, Recorded recorded);

    RecordCodes codes();
}
