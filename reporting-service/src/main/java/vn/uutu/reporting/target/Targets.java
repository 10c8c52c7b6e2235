package vn.uutu.reporting.target;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.uutu.reporting.tree.UnitId;

/// Yearly targets as a journal of entries; the last entry of a unit, indicator and year holds.
public interface Targets {

    /// @return false if the target was the same before, and nothing was written
    boolean enter(Target target, Authorship authorship);

    /// The targets of these units that lie in these years, both inclusive.
    List<Target> of(String programme, Collection<UnitId> units, int firstYear, int lastYear);

    /// All entries of a unit, the newest first.
    List<Entry> history(String programme, UnitId unit);

    /// An entry of the journal.
    record Entry(Target target, Authorship authorship) {}

    /// Sums by unit and indicator of targets that have an amount.
    static Map<UnitId, Map<Indicator, Integer>> sums(List<Target> targets) {
        var sums = new HashMap<UnitId, Map<Indicator, Integer>>();
        targets.forEach(target -> target.amount()
                .ifPresent(amount -> sums.computeIfAbsent(target.unit(), _ -> new EnumMap<>(Indicator.class))
                        .merge(target.indicator(), amount, Integer::sum)));
        return sums;
    }
}
