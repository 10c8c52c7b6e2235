package vn.uutu.reporting.rollup;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.tree.UnitId;

/// Reads sums of cells.
public interface Figures {

    /// For each figure, in the same order: the sum of all its spans. A measure of which nothing is counted is left out.
    List<Map<Measure, Integer>> sums(List<List<Span>> figures, Set<Measure> measures);

    /// The sum of all these spans with its sectors and genders. A measure of which nothing is counted is left out.
    Map<Measure, Counts> packed(List<Span> spans, Collection<Measure> measures);

    /// How many contributions wait for a unit that is not known yet.
    int waiting();

    /// The cells of a unit in a layer.
    ///
    /// @param times 1, or −1 where they are taken off
    record Term(UnitId unit, Layer layer, int times) {}

    /// Months of a term, both inclusive.
    record Span(Term term, YearMonth from, YearMonth to) {

        /// The months, in order, as few spans: one for each term, unless some months are missing in between.
        public static List<Span> of(List<Term> terms, List<YearMonth> months) {
            var spans = new ArrayList<Span>();
            var start = months.getFirst();
            var end = start;
            for (var month : months) {
                if (month.isAfter(end.plusMonths(1))) {
                    spans.addAll(of(terms, start, end));
                    start = month;
                }
                end = month;
            }
            spans.addAll(of(terms, start, end));
            return spans;
        }

        public static List<Span> of(List<Term> terms, YearMonth from, YearMonth to) {
            return terms.stream().map(term -> new Span(term, from, to)).toList();
        }
    }
}
