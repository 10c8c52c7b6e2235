package vn.uutu.reporting.progress;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.rollup.Counts;
import vn.uutu.reporting.rollup.Figures;
import vn.uutu.reporting.rollup.Figures.Span;
import vn.uutu.reporting.tree.Lineage;

/// Who is there at the end of each part's last month: a sum over all months up to it, of those who came and went and
/// of what came and went with the structure.
final class Stocks {

    private Stocks() {}

    /// One map for each part, in their order. A child that is none any more at the end of the whole has nobody there.
    static List<Map<Measure, Integer>> of(List<Part> parts, Set<Measure> stocks, Figures figures) {
        if (stocks.isEmpty()) {
            return parts.stream().map(_ -> Map.<Measure, Integer>of()).toList();
        }
        var sums = figures.sums(parts.stream().map(Stocks::spans).toList(), withStructure(stocks));
        return IntStream.range(0, parts.size())
                .mapToObj(at -> isThere(parts.get(at), parts.getFirst())
                        ? merged(sums.get(at), stocks, Integer::sum)
                        : Map.<Measure, Integer>of())
                .toList();
    }

    /// The same with sectors and genders.
    static Map<Measure, Counts> packed(Part part, Set<Measure> stocks, Figures figures) {
        return stocks.isEmpty()
                ? Map.of()
                : merged(figures.packed(spans(part), withStructure(stocks)), stocks, Counts::plus);
    }

    static Set<Measure> among(Collection<Measure> measures) {
        var stocks = EnumSet.noneOf(Measure.class);
        measures.stream().filter(measure -> measure.byStructure().isPresent()).forEach(stocks::add);
        return stocks;
    }

    /// Periods of the unit itself end at their own end.
    private static boolean isThere(Part part, Part whole) {
        return part.unit().equals(whole.unit()) || part.last().equals(whole.last());
    }

    private static List<Span> spans(Part part) {
        return Span.of(part.terms(), Lineage.EVER, part.last());
    }

    private static Set<Measure> withStructure(Set<Measure> stocks) {
        var both = EnumSet.copyOf(stocks);
        stocks.forEach(stock -> stock.byStructure().ifPresent(both::add));
        return both;
    }

    private static <N> Map<Measure, N> merged(Map<Measure, N> sums, Set<Measure> stocks, BinaryOperator<N> add) {
        var merged = new EnumMap<Measure, N>(Measure.class);
        stocks.forEach(stock -> {
            withStructure(EnumSet.of(stock)).stream()
                    .flatMap(measure -> Stream.ofNullable(sums.get(measure)))
                    .forEach(sum -> merged.merge(stock, sum, add));
        });
        return merged;
    }
}
