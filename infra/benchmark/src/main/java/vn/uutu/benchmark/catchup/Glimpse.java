package vn.uutu.benchmark.catchup;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.uutu.benchmark.Unsound;

/// What one answer shows of a province while batches are applied: the flows in the order of the steps.
record Glimpse(List<Long> flows) {

    static final List<String> INDICATORS = List.of("selected", "confirmed", "referred", "class-completed", "admitted");

    static final Glimpse NOTHING = new Glimpse(INDICATORS.stream().map(_ -> 0L).toList());

    /// @throws Unsound for half of a batch: then the children do not sum up to their parent, or more took a step than
    /// the one before it
    static Glimpse of(JsonNode progress) {
        var own = values(progress);
        var sums = IntStream.range(0, own.size())
                .mapToLong(at -> StreamSupport.stream(progress.get("children").spliterator(), false)
                        .mapToLong(child -> values(child).get(at))
                        .sum())
                .boxed()
                .toList();
        if (!sums.equals(own)) {
            throw new Unsound("Children of %s under a parent of %s".formatted(sums, own));
        }
        for (var step = 1; step < own.size(); step++) {
            if (own.get(step) > own.get(step - 1)) {
                throw new Unsound("More have taken step %d than the one before it".formatted(step + 1));
            }
        }
        return new Glimpse(own);
    }

    /// Nothing is taken back while a history is read in which cases only move on.
    Glimpse after(Glimpse earlier) {
        for (var step = 0; step < flows.size(); step++) {
            if (flows.get(step) < earlier.flows.get(step)) {
                throw new Unsound("A figure has shrunk");
            }
        }
        return this;
    }

    private static List<Long> values(JsonNode node) {
        return StreamSupport.stream(node.get("indicators").spliterator(), false)
                .map(one -> one.get("value").asLong())
                .toList();
    }
}
