package vn.uutu.members.member;

import java.util.Optional;
import vn.uutu.members.dated.Recorded;

/// What has happened to a member. Internal: other services see the contract, never these types.
public sealed interface MemberEvent {

    Member member();

    Recorded recorded();

    record Registered(Member member, Profile profile, Recorded recorded) implements MemberEvent {}

    /// The profile is there when what others may know of it changed.
    record Changed(Member member, Optional<Profile> profile, Recorded recorded) implements MemberEvent {}

    record Moved(Member member, Recorded recorded) implements MemberEvent {}

    record Left(Member member, Recorded recorded) implements MemberEvent {}

    record Reinstated(Member member, Recorded recorded) implements MemberEvent {}

    record Erased(Member member, Recorded recorded) implements MemberEvent {}
}
