package vn.uutu.reporting.store;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.uutu.reporting.rollup.Figures.Span;
import vn.uutu.reporting.rollup.Figures.Term;

/// Rows that lie one after the other and count for one figure: cells of months, or of whole years.
///
/// @param figure its position among those asked for
/// @param from the first month as it is stored, or the first year
/// @param to the last, inclusive
record Stretch(int figure, Term term, int from, int to) {

    /// @param years whole ones, which are read from their sums
    /// @param months all others
    record Divided(List<Stretch> months, List<Stretch> years) {}

    static Divided divided(List<List<Span>> figures) {
        var divided = new Divided(new ArrayList<>(), new ArrayList<>());
        for (var figure = 0; figure < figures.size(); figure++) {
            for (var span : figures.get(figure)) {
                divide(figure, span, divided);
            }
        }
        return divided;
    }

    static List<Stretch> ofMonths(List<Span> spans) {
        return spans.stream()
                .map(span -> new Stretch(0, span.term(), Columns.number(span.from()), Columns.number(span.to())))
                .toList();
    }

    private static void divide(int figure, Span span, Divided into) {
        var from = Columns.number(span.from());
        var to = Columns.number(span.to());
        var firstYear = span.from().getYear() + (span.from().getMonth() == Month.JANUARY ? 0 : 1);
        var lastYear = span.to().getYear() - (span.to().getMonth() == Month.DECEMBER ? 0 : 1);
        if (firstYear > lastYear) {
            into.months.add(new Stretch(figure, span.term(), from, to));
            return;
        }
        into.years.add(new Stretch(figure, span.term(), firstYear, lastYear));
        if (from < firstYear * 100) {
            into.months.add(new Stretch(figure, span.term(), from, firstYear * 100));
        }
        if (to > (lastYear + 1) * 100) {
            into.months.add(new Stretch(figure, span.term(), (lastYear + 1) * 100, to));
        }
    }

    /// For `unnest`, in the order figure, unit, layer, times, from, to.
    ///
    /// @param of begins the names of the parameters
    static Map<String, Object> columns(String of, List<Stretch> stretches) {
        Function<Function<Stretch, Object>, String[]> column = value -> Columns.of(stretches, value);
        return Map.of(
                of + "Figures", column.apply(Stretch::figure),
                of + "Units", column.apply(stretch -> stretch.term().unit()),
                of + "Layers", column.apply(stretch -> stretch.term().layer().number()),
                of + "Times", column.apply(stretch -> stretch.term().times()),
                of + "From", column.apply(Stretch::from),
                of + "To", column.apply(Stretch::to));
    }
}
