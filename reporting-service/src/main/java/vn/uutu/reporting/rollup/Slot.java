package vn.uutu.reporting.rollup;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/// Where something counts for a unit: in which month, and along which tree.
///
/// @param only empty where it counts along both trees: as long as nothing is reorganised, that is everything
public record Slot(YearMonth month, Optional<Layer> only) implements Comparable<Slot> {

    private static final Comparator<Slot> ORDER =
            Comparator.comparing(Slot::month).thenComparing(Slot::number);

    static Slot ofBoth(YearMonth month) {
        return new Slot(month, Optional.empty());
    }

    static Slot of(Layer layer, YearMonth month) {
        return new Slot(month, Optional.of(layer));
    }

    /// How the layer is stored; 0 is both.
    public int number() {
        return only.map(Layer::number).orElse(0);
    }

    boolean countsIn(Layer layer) {
        return only.filter(one -> one != layer).isEmpty();
    }

    /// As a record's own, but for the time that those take until they are compiled.
    @Override
    public boolean equals(Object other) {
        return other instanceof Slot its && month.equals(its.month) && only.equals(its.only);
    }

    /// Months of a year differ in the highest bits of their own hash only: maps would become lists.
    @Override
    public int hashCode() {
        return (month.getYear() * 12 + month.getMonthValue()) * 4 + number();
    }

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }
}
