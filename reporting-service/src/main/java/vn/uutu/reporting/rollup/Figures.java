package vn.uutu.reporting.rollup;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.tree.UnitId;

/// Reads sums of cells.
public interface Figures {

    /// For each span, in the same order: what its unit counted in its months.
    List<Map<Measure, Integer>> sums(List<Span> spans, Set<Measure> measures);

    /// The sums of one span with their sectors and genders. A measure of which nothing is counted is left out.
    Map<Measure, Counts> packed(Span span, Collection<Measure> measures);

    /// Members of each of these units at the end of a month, on the tree of that month.
    Map<UnitId, Integer> members(Collection<UnitId> units, YearMonth month);

    /// How many contributions wait for a unit that is not known yet.
    int waiting();

    /// Months of a unit, both inclusive.
    record Span(UnitId unit, YearMonth from, YearMonth to) {}
}
