package vn.uutu.reporting.rollup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.tree.UnitId;

/// Stored cells, and some that are not stored.
record WithPortions(Figures stored, Map<UnitId, Map<Cell, Counts>> portions) implements Figures {

    @Override
    public List<Map<Measure, Integer>> sums(List<List<Span>> figures, Set<Measure> measures) {
        var sums = stored.sums(figures, measures);
        for (var at = 0; at < figures.size(); at++) {
            var sum = sums.get(at);
            of(figures.get(at), measures)
                    .forEach(part -> sum.merge(
                            part.measure(), part.times() * part.counts().total(), Integer::sum));
        }
        return sums;
    }

    @Override
    public Map<Measure, Counts> packed(List<Span> spans, Collection<Measure> measures) {
        var packed = stored.packed(spans, measures);
        of(spans, measures)
                .forEach(part -> packed.computeIfAbsent(part.measure(), _ -> Counts.none())
                        .add(part.counts(), part.times()));
        return packed;
    }

    @Override
    public int waiting() {
        return stored.waiting();
    }

    private record Counted(Measure measure, Counts counts, int times) {}

    private Stream<Counted> of(List<Span> spans, Collection<Measure> measures) {
        return spans.stream()
                .flatMap(span -> portions.getOrDefault(span.term().unit(), Map.of()).entrySet().stream()
                        .filter(entry -> measures.contains(entry.getKey().measure()))
                        .filter(entry -> !entry.getKey().month().isBefore(span.from())
                                && !entry.getKey().month().isAfter(span.to()))
                        .map(entry -> new Counted(
                                entry.getKey().measure(),
                                entry.getValue(),
                                span.term().times())));
    }
}
