package vn.uutu.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Measured values of one thing in one unit, in ascending order.
public record Samples(List<Double> ascending, String unit) {

    public static Samples of(Collection<? extends Number> values, String unit) {
        if (values.isEmpty()) {
            throw new Unsound("Nothing was measured");
        }
        return new Samples(values.stream().map(Number::doubleValue).sorted().toList(), unit);
    }

    public static Samples millis(Collection<Long> nanos) {
        return of(nanos.stream().map(n -> n / 1e6).toList(), "ms");
    }

    int count() {
        return ascending.size();
    }

    /// The smallest value that is not exceeded by this share of all (nearest rank).
    public double percentile(double share) {
        var rank = (int) Math.ceil(share * count());
        return ascending.get(Math.max(rank, 1) - 1);
    }

    String p50() {
        return text(percentile(0.50));
    }

    /// Of fewer than a hundred values it would only be another name for the longest.
    String p99() {
        return count() < 100 ? "" : text(percentile(0.99));
    }

    String min() {
        return text(ascending.getFirst());
    }

    String max() {
        return text(ascending.getLast());
    }

    private static String text(double value) {
        var form = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, form, value);
    }
}
