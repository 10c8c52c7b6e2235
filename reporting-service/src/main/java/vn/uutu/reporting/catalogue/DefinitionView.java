package vn.uutu.reporting.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.indicator.Definition;
import vn.uutu.reporting.indicator.Form;
import vn.uutu.reporting.indicator.Quantity;
import vn.uutu.reporting.indicator.Wording;

/// An indicator on the wire.
///
/// @param kind count, stock, ratio or histogram
/// @param numerator what is counted; of a ratio, what is divided
/// @param denominator of a ratio, by what it is divided
/// @param source document and section that ask for it
record DefinitionView(
        String indicator,
        String kind,
        Wording name,
        Wording definition,
        QuantityView numerator,
        @Nullable QuantityView denominator,
        String source) {

    /// @param measures of which a programme's settings choose one, or the buckets of a histogram; empty if the number
    /// comes from outside
    record QuantityView(Wording counts, List<String> measures) {

        static QuantityView of(Quantity quantity) {
            return of(quantity.says(), quantity.choice());
        }

        private static QuantityView of(Wording counts, List<Measure> measures) {
            return new QuantityView(counts, measures.stream().map(Measure::code).toList());
        }
    }

    static DefinitionView of(Definition definition) {
        return switch (definition.form()) {
            case Form.Count count -> of(definition, QuantityView.of(count.counted()), null);
            case Form.Stock stock -> of(definition, QuantityView.of(stock.counted()), null);
            case Form.Ratio ratio ->
                of(definition, QuantityView.of(ratio.numerator()), QuantityView.of(ratio.denominator()));
            case Form.Histogram histogram ->
                of(definition, QuantityView.of(histogram.says(), histogram.buckets()), null);
        };
    }

    private static DefinitionView of(Definition it, QuantityView numerator, @Nullable QuantityView denominator) {
        return new DefinitionView(
                it.code(), it.form().code(), it.name(), it.meaning(), numerator, denominator, it.source());
    }
}
