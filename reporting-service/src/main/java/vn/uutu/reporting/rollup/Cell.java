package vn.uutu.reporting.rollup;

import java.time.YearMonth;
import java.util.Comparator;
import vn.uutu.reporting.fact.Measure;

/// A cell of some unit: along which tree, what is counted, in which month.
public record Cell(Layer layer, Measure measure, YearMonth month) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::layer).thenComparing(Cell::measure).thenComparing(Cell::month);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
