package vn.uutu.reporting.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.rollup.Counts;
import vn.uutu.reporting.rollup.Figures;
import vn.uutu.reporting.rollup.Tally;

/// Sums of cells, read along the primary key. Totals are read from where they lie; counts are unpacked.
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
        var spans = figures.stream().flatMap(List::stream).toList();
        var owners = IntStream.range(0, figures.size())
                .boxed()
                .flatMap(at -> figures.get(at).stream().map(_ -> at))
                .toList();
        var wanted = List.copyOf(measures);
        jdbc.sql("""
            select span.owner, %s
              from unnest(:owners::integer[], :units::uuid[], :layers::smallint[], :times::integer[],
                          :from::integer[], :to::integer[])
                   as span (owner, unit_id, layer, times, first_month, last_month)
             cross join lateral (select %s
                                   from cell
                                  where cell.unit_id = span.unit_id
                                    and cell.month between span.first_month and span.last_month
                                    and cell.layer in (0, span.layer)) as sums
             group by span.owner
            """.formatted(
                                each(wanted, "sum(span.times * of_%1$d) as of_%1$d"),
                                each(wanted, "sum(totals[%1$d]) as of_%1$d")))
                .param("owners", Columns.of(owners, at -> at))
                .params(columns(spans))
                .query(row -> {
                    for (var measure : wanted) {
                        put(sums.get(row.getInt("owner")), measure, row.getInt("of_" + measure.number()));
                    }
                });
        return sums;
    }

    @Override
    public Map<Measure, Counts> packed(List<Span> spans, Collection<Measure> measures) {
        var codes = new ArrayList<Integer>();
        var counts = new ArrayList<Integer>();
        jdbc.sql("""
            select packed.code, sum(span.times * packed.n) as n
              from unnest(:units::uuid[], :layers::smallint[], :times::integer[], :from::integer[],
                          :to::integer[]) as span (unit_id, layer, times, first_month, last_month)
             cross join lateral (select codes, counts
                                   from cell
                                  where cell.unit_id = span.unit_id
                                    and cell.month between span.first_month and span.last_month
                                    and cell.layer in (0, span.layer)) as cell
             cross join lateral unnest(cell.codes, cell.counts) as packed (code, n)
             group by packed.code
            """).params(columns(spans)).query(row -> {
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

    private static Map<String, Object> columns(List<Span> spans) {
        return Map.of(
                "units", Columns.of(spans, span -> span.term().unit()),
                "layers", Columns.of(spans, span -> span.term().layer().number()),
                "times", Columns.of(spans, span -> span.term().times()),
                "from", Columns.of(spans, span -> Columns.number(span.from())),
                "to", Columns.of(spans, span -> Columns.number(span.to())));
    }

    @Override
    public int waiting() {
        return jdbc.sql("select coalesce(sum(abs(n)), 0) from waiting_count")
                .query(Integer.class)
                .single();
    }
}
