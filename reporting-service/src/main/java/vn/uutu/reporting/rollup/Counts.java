package vn.uutu.reporting.rollup;

import java.util.Arrays;
import java.util.stream.IntStream;
import vn.uutu.reporting.fact.Gender;
import vn.uutu.reporting.tree.Sector;

/// The small vector of one cell: a count for each sector and gender. This is the only place that knows the packing;
/// the view `cell_count` shows the same in SQL.
public final class Counts {

    private static final int GENDERS = Gender.values().length;
    public static final int SIZE = Sector.values().length * GENDERS;

    private final int[] values;

    private Counts(int[] values) {
        this.values = values;
    }

    public static Counts none() {
        return new Counts(new int[SIZE]);
    }

    /// @param stored at most `SIZE` counts; missing ones are zero
    public static Counts of(Number[] stored) {
        return new Counts(IntStream.range(0, SIZE)
                .map(at -> at < stored.length ? stored[at].intValue() : 0)
                .toArray());
    }

    public int of(Sector sector, Gender gender) {
        return values[index(sector, gender)];
    }

    public int of(Sector sector) {
        return Arrays.stream(Gender.values())
                .mapToInt(gender -> of(sector, gender))
                .sum();
    }

    public int of(Gender gender) {
        return Arrays.stream(Sector.values())
                .mapToInt(sector -> of(sector, gender))
                .sum();
    }

    public Counts plus(Counts other) {
        var sum = none();
        sum.add(this, 1);
        sum.add(other, 1);
        return sum;
    }

    void add(Sector sector, Gender gender, int n) {
        values[index(sector, gender)] += n;
    }

    void add(Counts other, int times) {
        for (var at = 0; at < SIZE; at++) {
            values[at] += times * other.values[at];
        }
    }

    public int total() {
        return Arrays.stream(values).sum();
    }

    public boolean isZero() {
        return Arrays.stream(values).allMatch(n -> n == 0);
    }

    /// As PostgreSQL writes an array.
    public String literal() {
        var text = new StringBuilder(3 * SIZE).append('{').append(values[0]);
        for (var at = 1; at < SIZE; at++) {
            text.append(',').append(values[at]);
        }
        return text.append('}').toString();
    }

    private static int index(Sector sector, Gender gender) {
        return sector.ordinal() * GENDERS + gender.ordinal();
    }
}
