package vn.uutu.reporting.progress;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.rollup.Figures;
import vn.uutu.reporting.rollup.Figures.Span;
import vn.uutu.reporting.target.Settings;

/// Sums the spans of each part.
final class Counted {

    private Counted() {}

    /// One map for each part, in their order; all are read at once.
    static List<Map<Measure, Integer>> of(List<Part> parts, Settings settings, Figures figures) {
        var measures = Set.of(settings.countedAsReferred(), settings.countedAsAdmitted());
        var owners = IntStream.range(0, parts.size())
                .boxed()
                .flatMap(at -> parts.get(at).spans().stream().map(span -> new Owned(at, span)))
                .toList();
        var sums = figures.sums(owners.stream().map(Owned::span).toList(), measures);
        List<Map<Measure, Integer>> counts = parts.stream()
                .<Map<Measure, Integer>>map(_ -> new EnumMap<>(Measure.class))
                .toList();
        IntStream.range(0, owners.size())
                .forEach(at -> sums.get(at)
                        .forEach((measure, n) ->
                                counts.get(owners.get(at).part()).merge(measure, n, Integer::sum)));
        return counts;
    }

    private record Owned(int part, Span span) {}
}
