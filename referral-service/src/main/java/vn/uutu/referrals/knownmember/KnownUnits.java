package vn.uutu.referrals.knownmember;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/// The copy of the units' codes, names and sectors; the tree is kept by infra/scope.
public interface KnownUnits {

    /// Those of the given units that have been seen, under the names they bear on that day.
    Map<UnitId, KnownUnit> on(LocalDate day, Collection<UnitId> units);
}
