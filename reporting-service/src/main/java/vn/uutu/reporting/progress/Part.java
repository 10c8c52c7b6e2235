package vn.uutu.reporting.progress;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.uutu.reporting.rollup.Figures.Span;
import vn.uutu.reporting.target.Quarter;
import vn.uutu.reporting.tree.Months;
import vn.uutu.reporting.tree.Unit;

/// The unit that is asked for, or one of its children or periods, with the months that count for it.
///
/// @param months in order
record Part(Unit unit, List<YearMonth> months) {

    static Part whole(Unit unit, Question question) {
        return new Part(unit, Months.between(question.from(), question.to()).toList());
    }

    YearMonth first() {
        return months.getFirst();
    }

    YearMonth last() {
        return months.getLast();
    }

    /// The months as few spans: one, unless the child went away and came back.
    List<Span> spans() {
        var spans = new ArrayList<Span>();
        var start = months.getFirst();
        var end = start;
        for (var month : months) {
            if (month.isAfter(end.plusMonths(1))) {
                spans.add(new Span(unit.id(), start, end));
                start = month;
            }
            end = month;
        }
        spans.add(new Span(unit.id(), start, end));
        return spans;
    }

    boolean existed() {
        return unit.existsWithin(first().atDay(1), last().atEndOfMonth());
    }

    /// A quarter belongs to a part that it is for in its last month: there its number is entered.
    boolean counts(Quarter quarter) {
        return months.contains(quarter.last());
    }

    /// The years that lie wholly within the months.
    List<Integer> years() {
        return Set.copyOf(months).stream()
                .map(YearMonth::getYear)
                .distinct()
                .filter(year ->
                        months.stream().filter(month -> month.getYear() == year).count() == 12)
                .sorted()
                .toList();
    }
}
