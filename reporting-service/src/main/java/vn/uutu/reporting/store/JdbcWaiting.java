package vn.uutu.reporting.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.reporting.fact.Contribution;
import vn.uutu.reporting.fact.Gender;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.rollup.Waiting;
import vn.uutu.reporting.tree.UnitId;

/// Waiting contributions in PostgreSQL, as sums: what is taken back before the unit arrives cancels out.
@Repository
class JdbcWaiting implements Waiting {

    private final JdbcClient jdbc;

    JdbcWaiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Map<Contribution, Integer> contributions) {
        var rows = contributions.entrySet();
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
            insert into waiting_count (unit_id, measure, month, gender, n)
            select *
              from unnest(:units::uuid[], :measures::smallint[], :months::integer[], :genders::text[],
                          :counts::integer[]) as row (unit_id, measure, month, gender, n)
             order by unit_id, measure, month, gender
            on conflict (unit_id, measure, month, gender) do update
               set n = waiting_count.n + excluded.n
            """)
                .param("units", Columns.of(rows, row -> row.getKey().unit()))
                .param(
                        "measures",
                        Columns.of(rows, row -> row.getKey().measure().number()))
                .param(
                        "months",
                        Columns.of(rows, row -> Columns.number(row.getKey().month())))
                .param("genders", Columns.of(rows, row -> row.getKey().gender().code()))
                .param("counts", Columns.of(rows, Map.Entry::getValue))
                .update();
    }

    @Override
    public Map<Contribution, Integer> take(Collection<UnitId> units) {
        var taken = new HashMap<Contribution, Integer>();
        jdbc.sql("""
            delete from waiting_count
             where unit_id in (select unnest(:units::uuid[]))
            returning unit_id, measure, month, gender, n
            """).param("units", Columns.of(units, unit -> unit)).query(row -> {
            taken.put(
                    new Contribution(
                            new UnitId(row.getObject("unit_id", UUID.class)),
                            Columns.month(row.getInt("month")),
                            Measure.of(row.getInt("measure")),
                            Gender.of(row.getString("gender"))),
                    row.getInt("n"));
        });
        return taken;
    }
}
