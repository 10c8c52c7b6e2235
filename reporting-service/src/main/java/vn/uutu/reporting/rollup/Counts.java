package vn.uutu.reporting.rollup;

import java.util.Arrays;
import vn.uutu.reporting.fact.Gender;
import vn.uutu.reporting.tree.Sector;

/// The small vector of one cell: a count for each sector and gender.
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
        add(index(sector, gender), n);
    }

    void add(int index, int n) {
        values[index] += n;
    }

    int at(int index) {
        return values[index];
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

    static int index(Sector sector, Gender gender) {
        return sector.ordinal() * GENDERS + gender.ordinal();
    }
}
