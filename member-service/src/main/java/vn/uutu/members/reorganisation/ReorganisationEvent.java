package vn.uutu.members.reorganisation;

import java.util.List;
import vn.uutu.members.dated.Recorded;
import vn.uutu.members.member.MemberEvent;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.unit.UnitEvent;
import vn.uutu.members.unit.UnitId;

/// What has happened to a reorganisation. Internal: other services see the contract, never these types.
public sealed interface ReorganisationEvent {

    /// All that has happened to units and members by it, in order, to be announced as one.
    ///
    /// @param divisions where the members of divided branches went
    record TookEffect(
            Reorganisation.InEffect reorganisation,
            List<UnitEvent> units,
            List<MemberEvent> members,
            List<Division> divisions,
            Recorded recorded)
            implements ReorganisationEvent {}

    /// A member of a divided branch came to one of its successors.
    record Division(UnitId unit, MemberId member, UnitId branch) {}
}
