package vn.uutu.reporting.rollup;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import vn.uutu.reporting.fact.Gender;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.tree.Sector;

/// All that one unit counts in one month, packed: codes, each of which stands for a measure, a sector and a gender, in
/// their order, and as many counts. This is the only place that knows the packing; the view `cell_count` spells the
/// same out in SQL.
public final class Tally {

    private static final int FEW = 8;
    private static final int MEASURES = Measure.values().length;

    private short[] codes = new short[FEW];
    private int[] counts = new int[FEW];
    private int size;

    /// As it was stored.
    public static Tally of(Number[] codes, Number[] counts) {
        var tally = new Tally();
        for (var at = 0; at < codes.length; at++) {
            tally.add(codes[at].intValue(), counts[at].intValue());
        }
        return tally;
    }

    void add(Measure measure, Sector sector, Gender gender, int n) {
        add(code(measure, Counts.index(sector, gender)), n);
    }

    void add(Measure measure, Counts more, int times) {
        for (var index = 0; index < Counts.SIZE; index++) {
            if (more.at(index) != 0) {
                add(code(measure, index), times * more.at(index));
            }
        }
    }

    void add(Tally more, int times) {
        for (var at = 0; at < more.size; at++) {
            add(more.codes[at], times * more.counts[at]);
        }
    }

    public Tally plus(Tally more) {
        var sum = new Tally();
        sum.add(this, 1);
        sum.add(more, 1);
        return sum;
    }

    /// What of this is a stock, under the measures by which it comes and goes with the structure.
    Tally moving() {
        var moving = new Tally();
        byMeasure().forEach((measure, its) -> measure.byStructure().ifPresent(by -> moving.add(by, its, 1)));
        return moving;
    }

    public Map<Measure, Counts> byMeasure() {
        var all = new EnumMap<Measure, Counts>(Measure.class);
        for (var at = 0; at < size; at++) {
            all.computeIfAbsent(measure(codes[at]), _ -> Counts.none()).add(codes[at] % Counts.SIZE, counts[at]);
        }
        return all;
    }

    public boolean isZero() {
        return Arrays.stream(counts, 0, size).allMatch(n -> n == 0);
    }

    /// Those that count anything.
    public short[] codes() {
        var all = new short[size];
        var used = 0;
        for (var at = 0; at < size; at++) {
            if (counts[at] != 0) {
                all[used++] = codes[at];
            }
        }
        return Arrays.copyOf(all, used);
    }

    /// One for each code.
    public int[] counts() {
        return Arrays.stream(counts, 0, size).filter(n -> n != 0).toArray();
    }

    /// Of each measure, in the order of their numbers: what is asked most need not be unpacked.
    public int[] totals() {
        var totals = new int[MEASURES];
        for (var at = 0; at < size; at++) {
            totals[measure(codes[at]).number() - 1] += counts[at];
        }
        return totals;
    }

    private void add(int code, int n) {
        var at = Arrays.binarySearch(codes, 0, size, (short) code);
        if (at >= 0) {
            counts[at] += n;
        } else {
            insert(-at - 1, code, n);
        }
    }

    private void insert(int at, int code, int n) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        System.arraycopy(codes, at, codes, at + 1, size - at);
        System.arraycopy(counts, at, counts, at + 1, size - at);
        codes[at] = (short) code;
        counts[at] = n;
        size++;
    }

    private static int code(Measure measure, int index) {
        return measure.number() * Counts.SIZE + index;
    }

    private static Measure measure(int code) {
        return Measure.of(code / Counts.SIZE);
    }
}
