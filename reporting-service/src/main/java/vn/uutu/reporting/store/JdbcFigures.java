package vn.uutu.reporting.store;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.rollup.Counts;
import vn.uutu.reporting.rollup.Figures;

/// Sums of cells, read along the primary key.
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
        var spans = figures.stream().flatMap(List::stream).toList();
        var owners = IntStream.range(0, figures.size())
                .boxed()
                .flatMap(at -> figures.get(at).stream().map(_ -> at))
                .toList();
        jdbc.sql("""
            select span.owner, wanted.measure, sum(span.times * sums.total) as total
              from unnest(:owners::integer[], :units::uuid[], :layers::smallint[], :times::integer[],
                          :from::integer[], :to::integer[])
                   as span (owner, unit_id, layer, times, first_month, last_month)
             cross join unnest(:measures::smallint[]) as wanted (measure)
             cross join lateral (select sum(total) as total
                                   from cell
                                  where cell.unit_id = span.unit_id
                                    and cell.layer = span.layer
                                    and cell.measure = wanted.measure
                                    and cell.month between span.first_month and span.last_month) as sums
             where sums.total is not null
             group by span.owner, wanted.measure
            """)
                .param("owners", Columns.of(owners, at -> at))
                .params(columns(spans))
                .param("measures", Columns.of(measures, Measure::number))
                .query(row -> {
                    sums.get(row.getInt("owner")).put(Measure.of(row.getInt("measure")), row.getInt("total"));
                });
        return sums;
    }

    @Override
    public Map<Measure, Counts> packed(List<Span> spans, Collection<Measure> measures) {
        var sums = new EnumMap<Measure, Counts>(Measure.class);
        jdbc.sql("""
            select measure, array_agg(n order by position) as counts
              from (select cell.measure, packed.position, sum(span.times * packed.n) as n
                      from unnest(:units::uuid[], :layers::smallint[], :times::integer[], :from::integer[],
                                  :to::integer[]) as span (unit_id, layer, times, first_month, last_month)
                      join cell on cell.unit_id = span.unit_id
                               and cell.layer = span.layer
                               and cell.measure = any(:measures::smallint[])
                               and cell.month between span.first_month and span.last_month
                     cross join lateral unnest(cell.counts) with ordinality as packed (n, position)
                     group by cell.measure, packed.position) as summed
             group by measure
            """)
                .params(columns(spans))
                .param("measures", Columns.of(measures, Measure::number))
                .query(row -> {
                    sums.put(Measure.of(row.getInt("measure")), Counts.of((Long[])
                            row.getArray("counts").getArray()));
                });
        return sums;
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
