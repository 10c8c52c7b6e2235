package vn.uutu.reporting.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import vn.uutu.reporting.rollup.Figures.Span;
import vn.uutu.reporting.rollup.Figures.Term;
import vn.uutu.reporting.rollup.Perspective;
import vn.uutu.reporting.target.Quarter;
import vn.uutu.reporting.tree.Months;
import vn.uutu.reporting.tree.Unit;

/// The unit that is asked for, or one of its children or periods, with the months that count for it.
///
/// @param months in order
/// @param terms the cells that make up its figures
record Part(Unit unit, List<YearMonth> months, Perspective perspective, List<Term> terms) {

    Part(Unit unit, List<YearMonth> months, Perspective perspective) {
        this(unit, months, perspective, perspective.terms(unit.id()));
    }

    static Part whole(Unit unit, Question question, Perspective perspective) {
        return new Part(unit, Months.between(question.from(), question.to()).toList(), perspective);
    }

    /// The same unit in some of its months.
    Part within(List<YearMonth> some) {
        return new Part(unit, some, perspective, terms);
    }

    YearMonth first() {
        return months.getFirst();
    }

    YearMonth last() {
        return months.getLast();
    }

    List<Span> spans() {
        return Span.of(terms, months);
    }

    boolean existed() {
        return perspective.exists(unit, months);
    }

    /// By the names of which day it is called.
    LocalDate namedOn() {
        return perspective.namedOn(last());
    }

    /// A quarter belongs to a part that it is for in its last month: there its number is entered.
    boolean counts(Quarter quarter) {
        return Collections.binarySearch(months, quarter.last()) >= 0;
    }

    /// The years that lie wholly within the months.
    List<Integer> years() {
        var counted = new TreeMap<Integer, Integer>();
        months.forEach(month -> counted.merge(month.getYear(), 1, Integer::sum));
        counted.values().removeIf(its -> its < 12);
        return List.copyOf(counted.keySet());
    }
}
