package vn.uutu.reporting.store;

import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.rollup.Counts;
import vn.uutu.reporting.rollup.Figures;
import vn.uutu.reporting.tree.UnitId;

/// Sums of cells, read along the primary key.
@Repository
class JdbcFigures implements Figures {

    private final JdbcClient jdbc;

    JdbcFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Map<Measure, Integer>> sums(List<Span> spans, Set<Measure> measures) {
        List<Map<Measure, Integer>> sums = IntStream.range(0, spans.size())
                .<Map<Measure, Integer>>mapToObj(_ -> new EnumMap<>(Measure.class))
                .toList();
        jdbc.sql("""
            select span.position, wanted.measure, sums.total
              from unnest(:units::uuid[], :from::integer[], :to::integer[])
                   with ordinality as span (unit_id, first_month, last_month, position)
             cross join unnest(:measures::smallint[]) as wanted (measure)
             cross join lateral (select sum(total) as total
                                   from cell
                                  where cell.unit_id = span.unit_id
                                    and cell.measure = wanted.measure
                                    and cell.month between span.first_month and span.last_month) as sums
             where sums.total is not null
            """)
                .param("units", Columns.of(spans, Span::unit))
                .param("from", Columns.of(spans, span -> Columns.number(span.from())))
                .param("to", Columns.of(spans, span -> Columns.number(span.to())))
                .param("measures", Columns.of(measures, Measure::number))
                .query(row -> {
                    sums.get(row.getInt("position") - 1).put(Measure.of(row.getInt("measure")), row.getInt("total"));
                });
        return sums;
    }

    @Override
    public Map<Measure, Counts> packed(Span span, Collection<Measure> measures) {
        var sums = new EnumMap<Measure, Counts>(Measure.class);
        jdbc.sql("""
            select measure, array_agg(n order by position) as counts
              from (select measure, position, sum(n) as n
                      from cell
                     cross join lateral unnest(counts) with ordinality as packed (n, position)
                     where unit_id = :unit
                       and measure = any(:measures::smallint[])
                       and month between :from and :to
                     group by measure, position) as summed
             group by measure
            """)
                .param("unit", span.unit().value())
                .param("measures", Columns.of(measures, Measure::number))
                .param("from", Columns.number(span.from()))
                .param("to", Columns.number(span.to()))
                .query(row -> {
                    sums.put(Measure.of(row.getInt("measure")), Counts.of((Long[])
                            row.getArray("counts").getArray()));
                });
        return sums;
    }

    @Override
    public Map<UnitId, Integer> members(Collection<UnitId> units, YearMonth month) {
        var members = new HashMap<UnitId, Integer>();
        units.forEach(unit -> members.put(unit, 0));
        jdbc.sql("""
            select unit_id, sum(total) as members
              from cell
             where unit_id = any(:units::uuid[]) and measure = any(:measures::smallint[]) and month <= :month
             group by unit_id
            """)
                .param("units", Columns.of(units, unit -> unit))
                .param("measures", Columns.of(Set.of(Measure.MEMBERS, Measure.MEMBERS_BY_STRUCTURE), Measure::number))
                .param("month", Columns.number(month))
                .query(row -> {
                    members.put(new UnitId(row.getObject("unit_id", UUID.class)), row.getInt("members"));
                });
        return members;
    }

    @Override
    public int waiting() {
        return jdbc.sql("select coalesce(sum(abs(n)), 0) from waiting_count")
                .query(Integer.class)
                .single();
    }
}
