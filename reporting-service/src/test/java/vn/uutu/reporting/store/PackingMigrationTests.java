package vn.uutu.reporting.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.uutu.testing.Postgres;
import vn.uutu.testing.Servers;

/// What was stored before it was packed is the same afterwards.
class PackingMigrationTests {

    @Test
    void cellsCountTheSame() {
        var source = database("packed_cells");
        var jdbc = JdbcClient.create(source);
        migrate(source, "13");
        jdbc.sql("""
            insert into cell (unit_id, layer, measure, month, total, counts)
            select ('00000000-0000-7000-8000-00000000000' || unit)::uuid, layer, measure, month, 5 - measure,
                   array[0, 0, 0, 7, 0, -measure, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -2]
              from generate_series(1, 2) as unit, generate_series(1, 2) as layer, unnest(array[1, 5, 35]) as measure,
                   unnest(array[202101, 202512]) as month
             where unit + layer < 4 or measure > 1
            """).update();
        var before = spelledOut(jdbc);
        var totals = jdbc.sql("select sum(total) from cell where measure = 35")
                .query(Integer.class)
                .single();

        migrate(source, "14");

        assertThat(spelledOut(jdbc)).hasSize(66).isEqualTo(before);
        assertThat(jdbc.sql("select sum(totals[35]) from cell")
                        .query(Integer.class)
                        .single())
                .isEqualTo(totals);
        assertThat(jdbc.sql("select count(*) from cell").query(Integer.class).single())
                .isEqualTo(8);
    }

    @Test
    void milestonesStayInTheirOrder() {
        var source = database("packed_milestones");
        var jdbc = JdbcClient.create(source);
        migrate(source, "14");
        jdbc.sql("""
            insert into referral_fact
                   (referral_id, version, member_id, gender, rule_set, status, topic_partition, topic_offset)
            select ('00000000-0000-7000-8000-00000000000' || n)::uuid, 3, gen_random_uuid(), 'female', '2021', 'open', 0, n
              from generate_series(1, 2) as n
            """).update();
        jdbc.sql("""
            insert into referral_milestone (referral_id, ordinal, kind, held_on, unit_id, event_id, recorded_at)
            select '00000000-0000-7000-8000-000000000001', 2 - n, 'step-' || n, date '2021-08-04' + n,
                   ('10000000-0000-7000-8000-00000000000' || n % 2)::uuid, gen_random_uuid(), now()
              from generate_series(0, 2) as n
            """).update();

        migrate(source, "15");

        assertThat(jdbc.sql("""
                            select concat_ws(' ', kinds, days, cardinality(units), cardinality(earners))
                              from referral_fact
                             order by referral_id
                            """).query(String.class).list())
                .containsExactly("{step-2,step-1,step-0} {2021-08-06,2021-08-05,2021-08-04} 3 2", "{} {} 0 0");
    }

    @Test
    void yearsAreTheSumsOfTheirMonths() {
        var source = database("year_cells");
        var jdbc = JdbcClient.create(source);
        migrate(source, "16.1");
        jdbc.sql("""
            insert into cell (unit_id, month, layer, totals, codes, counts)
            select '00000000-0000-7000-8000-000000000001'::uuid, month, 0, array[1, month % 100 - 6], '{}'::smallint[], '{}'::integer[]
              from unnest(array[202012, 202101, 202111]) as month
             union all
            select '00000000-0000-7000-8000-000000000001'::uuid, 202103, 1, array[2], '{}'::smallint[], '{}'::integer[]
            """).update();

        migrate(source, "17");

        assertThat(jdbc.sql("select concat_ws(' ', year, layer, totals) from year_cell order by year, layer")
                        .query(String.class)
                        .list())
                .containsExactly("2020 0 {1,6}", "2021 0 {2,0}", "2021 1 {2}");
    }

    /// Of rows from before a measure was added.
    @Test
    void totalsMayBeShorterThanWhatIsAdded() {
        var source = database("longer_totals");
        migrate(source, "16.1");

        assertThat(JdbcClient.create(source)
                        .sql("select add_counts('{1, 2}', '{3, 4, 5}')::text")
                        .query(String.class)
                        .single())
                .isEqualTo("{4,6,5}");
    }

    private static DriverManagerDataSource database(String name) {
        return new DriverManagerDataSource(Servers.postgres().jdbcUrl(name), Postgres.USER, Postgres.PASSWORD);
    }

    private static List<Map<String, Object>> spelledOut(JdbcClient jdbc) {
        return jdbc.sql("select * from cell_count order by unit_id, layer, measure, month, sector, gender")
                .query()
                .listOfRows();
    }

    private static void migrate(DriverManagerDataSource source, String version) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/intake", "classpath:db/migration")
                .outOfOrder(true)
                .target(version)
                .load()
                .migrate();
    }
}
