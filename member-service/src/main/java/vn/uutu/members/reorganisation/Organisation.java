package vn.uutu.members.reorganisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.unit.UnitId;

/// The organisation as it is recorded.
public interface Organisation {

    Tree on(LocalDate day);

    /// Who belongs to these units on the day, those included of whom only the facts are left.
    Map<UnitId, Set<MemberId>> membersOf(Collection<UnitId> units, LocalDate day);

    /// The units that stand in the way: what the plan changes of them, or closes, was changed later than its day
    /// already. The past is not rewritten, so somebody has to take that back, or choose another day.
    Set<UnitId> changedLater(Plan plan, LocalDate day);

    /// Until the end of the transaction nobody comes to these units.
    void closeOff(Collection<UnitId> units);
}
