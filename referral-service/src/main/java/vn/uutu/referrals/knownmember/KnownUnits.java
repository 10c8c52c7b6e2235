package vn.uutu.referrals.knownmember;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The copy of the units' codes, names, sectors and ends; the tree is kept by infra/scope.
public interface KnownUnits {

    /// Those of the given units that have been seen, under the codes and names they bear on that day.
    Map<UnitId, KnownUnit> on(LocalDate day, Collection<UnitId> units);

    /// For each of the units itself, or who holds on that day what it held, where it is closed and somebody does.
    Map<UnitId, UnitId> holders(LocalDate day, Collection<UnitId> units);

    /// Where the cases of the member are looked after on that day: in the branch of that day. Whoever left before
    /// the branch was closed is looked after by the unit that holds what the branch held.
    default UnitId caring(KnownMember member, LocalDate day) {
        var branch = member.branchOn(day);
        return holders(day, List.of(branch)).getOrDefault(branch, branch);
    }
}
