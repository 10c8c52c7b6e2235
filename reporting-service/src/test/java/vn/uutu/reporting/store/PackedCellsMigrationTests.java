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

/// Cells from before they were packed count the same afterwards.
class PackedCellsMigrationTests {

    @Test
    void whatWasCountedStays() {
        var source = new DriverManagerDataSource(
                Servers.postgres().jdbcUrl("packed_cells_migration"), Postgres.USER, Postgres.PASSWORD);
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
