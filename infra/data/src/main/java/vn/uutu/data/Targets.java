package vn.uutu.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What the plan wants referred and admitted a year (in Tây Ninh 1,800 and 1,000), split over the district-level unions
/// that have people by
/// their members: the only thing that changes for one when others are added.
final class Targets {

    private Targets() {}

    static Table table(Province province, List<Unit> units, Summary summary) {
        var districts = units.stream()
                .filter(u -> u.level().equals("district"))
                .filter(u -> members(u, summary) > 0)
                .toList();
        var rows = new ArrayList<List<String>>();
        Tables.years().forEach(year -> {
            rows.addAll(rows(districts, year, "referred", province.referredAYear(), summary));
            rows.addAll(rows(districts, year, "admitted", province.admittedAYear(), summary));
        });
        return new Table(List.of("Mã đơn vị", "Năm", "Chỉ tiêu", "Số lượng"), rows);
    }

    private static List<List<String>> rows(
            List<Unit> districts, int year, String indicator, int whole, Summary summary) {
        var weights =
                districts.stream().mapToLong(unit -> members(unit, summary)).toArray();
        var parts = split(whole, weights);
        return IntStream.range(0, parts.length)
                .mapToObj(n -> List.of(districts.get(n).code(), "" + year, indicator, "" + parts[n]))
                .toList();
    }

    /// By largest remainder, ties to the first: nothing is lost in rounding.
    static long[] split(long whole, long[] weights) {
        var total = java.util.Arrays.stream(weights).sum();
        var parts = java.util.Arrays.stream(weights).map(w -> whole * w / total).toArray();
        var left = whole - java.util.Arrays.stream(parts).sum();
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer n) -> -(whole * weights[n] % total)))
                .limit(left)
                .forEach(n -> parts[n]++);
        return parts;
    }

    private static long members(Unit unit, Summary summary) {
        return summary.of(unit.path(), Summary.FIRST_YEAR, Summary.Figure.MEMBERS);
    }
}
