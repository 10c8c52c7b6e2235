package vn.uutu.members.reorganisation;

import java.util.List;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.unit.UnitId;

/// What somebody has to decide: where something of a unit goes that has several successors.
public sealed interface Open {

    UnitId divided();

    List<UnitRef> among();

    /// Where a unit below it goes.
    record Below(UnitId unit, UnitId divided, List<UnitRef> among) implements Open {}

    /// Where one of its members goes.
    record Member(MemberId member, UnitId divided, List<UnitRef> among) implements Open {}

    /// Who holds what it held itself.
    record Holder(UnitId divided, List<UnitRef> among) implements Open {}
}
