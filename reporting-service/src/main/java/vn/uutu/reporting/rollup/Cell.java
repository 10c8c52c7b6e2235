package vn.uutu.reporting.rollup;

import java.time.YearMonth;
import java.util.Comparator;
import vn.uutu.reporting.fact.Measure;

/// A cell of some unit: along which tree, what is counted, in which month.
public record Cell(Layer layer, Measure measure, YearMonth month) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::layer).thenComparing(Cell::measure).thenComparing(Cell::month);

    /// Months of a year differ in the highest bits of their own hash only: maps of cells would become lists.
    @Override
    public int hashCode() {
        return ((month.getYear() * 12 + month.getMonthValue()) * 64 + measure.number()) * 2 + layer.number();
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
