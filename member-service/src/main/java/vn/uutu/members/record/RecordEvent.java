package vn.uutu.members.record;

import vn.uutu.members.dated.Recorded;
import vn.uutu.members.member.MemberId;

/// What has happened to the record of a member.
public sealed interface RecordEvent {

    Recorded recorded();

    record Stated(MemberRecord record, Recorded recorded) implements RecordEvent {}

    /// @param version after the one that was erased
    record Erased(MemberId id, long version, Recorded recorded) implements RecordEvent {}
}
