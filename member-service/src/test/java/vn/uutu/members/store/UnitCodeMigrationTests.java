package vn.uutu.members.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.uutu.testing.Postgres;
import vn.uutu.testing.Servers;

/// A register from before codes had days keeps them, each for the whole life of its unit.
class UnitCodeMigrationTests {

    @Test
    void aUnitKeepsTheCodeItHadForAllItsDays() {
        var source = new DriverManagerDataSource(
                Servers.postgres().jdbcUrl("unit_code_migration"), Postgres.USER, Postgres.PASSWORD);
        var jdbc = JdbcClient.create(source);
        migrate(source, "6");
        var first = UUID.randomUUID();
        jdbc.sql("""
                        insert into unit (id, version, code, established_on, closed_on, predecessors, successors)
                        values ('00000000-0000-7000-8000-000000000001', 2, '25459', '1931-03-26', null, '{}', '{}'),
                               ('00000000-0000-7000-8000-000000000002', 2, '25456', '1931-03-26', '2025-07-01', '{}',
                                '{00000000-0000-7000-8000-000000000001}')
                        """).update();
        jdbc.sql("""
                        insert into unit_name (unit_id, name, searchable_name, valid_from, valid_to, event_id, recorded_at)
                        select id, 'Cũ', 'cu', date '1931-03-26', date '2020-01-01', :first, timestamptz '2026-01-05T02:00:00Z'
                          from unit
                         union all
                        select id, 'Mới', 'moi', date '2020-01-01', closed_on, gen_random_uuid(), now() from unit
                        """).param("first", first).update();

        migrate(source, "7.1");

        assertThat(jdbc.sql("select concat_ws(' ', code, valid_from, valid_to, event_id) from unit_code order by code")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("25456 1931-03-26 2025-07-01 " + first, "25459 1931-03-26 " + first));
        assertThat(jdbc.sql("select count(*) from unit where held_by = successors[1]")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private static void migrate(DriverManagerDataSource source, String version) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }
}
