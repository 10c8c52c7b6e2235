package vn.uutu.reporting.rollup;

import java.time.YearMonth;
import vn.uutu.reporting.fact.Measure;

/// A cell of some unit: what is counted, in which month.
public record Cell(Measure measure, YearMonth month) implements Comparable<Cell> {

    boolean isStock() {
        return switch (measure) {
            case MEMBERS, MEMBERS_BY_STRUCTURE -> true;
            case REFERRED_BY_HAND_OVER, REFERRED_BY_RESOLUTION, ADMITTED_BY_DECISION, ADMITTED_BY_CEREMONY -> false;
        };
    }

    @Override
    public int compareTo(Cell other) {
        var byMeasure = measure.compareTo(other.measure);
        return byMeasure == 0 ? month.compareTo(other.month) : byMeasure;
    }
}
