package vn.uutu.reporting.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.rollup.Counts;
import vn.uutu.reporting.rollup.Figures;
import vn.uutu.reporting.rollup.Tally;

/// Sums of cells, read along the primary key. Totals are read from where they lie, those of a whole year from one row;
/// counts are unpacked.
@Repository
class JdbcFigures implements Figures {

    private final JdbcClient jdbc;

    JdbcFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Map<Measure, Integer>> sums(List<List<Span>> figures, Set<Measure> measures) {
        List<Map<Measure, Integer>> sums = figures.stream()
                .<Map<Measure, Integer>>map(_ -> new EnumMap<>(Measure.class))
                .toList();
        if (measures.isEmpty()) {
            return sums;
        }
        var wanted = List.copyOf(measures);
        var divided = Stretch.divided(figures);
        jdbc.sql("""
            select figure, %1$s
              from (select stretch.figure, stretch.times, sums.*
                      from unnest(:monthFigures::integer[], :monthUnits::uuid[], :monthLayers::smallint[],
                                  :monthTimes::integer[], :monthFrom::integer[], :monthTo::integer[])
                           as stretch (figure, unit_id, layer, times, first_month, last_month)
                     cross join lateral (select %2$s
                                           from cell
                                          where cell.unit_id = stretch.unit_id
                                            and cell.month between stretch.first_month and stretch.last_month
                                            and cell.layer in (0, stretch.layer)) as sums
                     union all
                    select stretch.figure, stretch.times, sums.*
                      from unnest(:yearFigures::integer[], :yearUnits::uuid[], :yearLayers::smallint[],
                                  :yearTimes::integer[], :yearFrom::integer[], :yearTo::integer[])
                           as stretch (figure, unit_id, layer, times, first_year, last_year)
                     cross join lateral (select %2$s
                                           from year_cell
                                          where year_cell.unit_id = stretch.unit_id
                                            and year_cell.year between stretch.first_year and stretch.last_year
                                            and year_cell.layer in (0, stretch.layer)) as sums) as summed
             group by figure
            """.formatted(
                        each(wanted, "sum(times * of_%1$d) as of_%1$d"), each(wanted, "sum(totals[%1$d]) as of_%1$d")))
                .params(Stretch.columns("month", divided.months()))
                .params(Stretch.columns("year", divided.years()))
                .query(row -> {
                    for (var measure : wanted) {
                        put(sums.get(row.getInt("figure")), measure, row.getInt("of_" + measure.number()));
                    }
                });
        return sums;
    }

    @Override
    public Map<Measure, Counts> packed(List<Span> spans, Collection<Measure> measures) {
        var codes = new ArrayList<Integer>();
        var counts = new ArrayList<Integer>();
        jdbc.sql("""
            select packed.code, sum(stretch.times * packed.n) as n
              from unnest(:monthFigures::integer[], :monthUnits::uuid[], :monthLayers::smallint[],
                          :monthTimes::integer[], :monthFrom::integer[], :monthTo::integer[])
                   as stretch (figure, unit_id, layer, times, first_month, last_month)
             cross join lateral (select codes, counts
                                   from cell
                                  where cell.unit_id = stretch.unit_id
                                    and cell.month between stretch.first_month and stretch.last_month
                                    and cell.layer in (0, stretch.layer)) as cell
             cross join lateral unnest(cell.codes, cell.counts) as packed (code, n)
             group by packed.code
            """).params(Stretch.columns("month", Stretch.ofMonths(spans))).query(row -> {
            codes.add(row.getInt("code"));
            counts.add(row.getInt("n"));
        });
        var sums = Tally.of(codes.toArray(Integer[]::new), counts.toArray(Integer[]::new))
                .byMeasure();
        sums.keySet().retainAll(measures);
        return sums;
    }

    private static String each(List<Measure> measures, String column) {
        return measures.stream()
                .map(measure -> column.formatted(measure.number()))
                .collect(Collectors.joining(", "));
    }

    private static void put(Map<Measure, Integer> sums, Measure measure, int n) {
        if (n != 0) {
            sums.put(measure, n);
        }
    }

    @Override
    public int waiting() {
        return jdbc.sql("select coalesce(sum(abs(n)), 0) from waiting_count")
                .query(Integer.class)
                .single();
    }
}
