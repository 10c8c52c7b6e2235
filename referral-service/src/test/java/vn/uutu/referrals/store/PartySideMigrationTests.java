package vn.uutu.referrals.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.uutu.testing.Postgres;
import vn.uutu.testing.Servers;

/// The day of the Party cell, once a remark on the admission, is a step of its own afterwards.
class PartySideMigrationTests {

    static final String CASE = "0198f3d0-0000-7000-8000-000000000001";

    @Test
    void theDayOfTheCellBecomesItsVote() {
        var source = new DriverManagerDataSource(
                Servers.postgres().jdbcUrl("party_side_migration"), Postgres.USER, Postgres.PASSWORD);
        var jdbc = JdbcClient.create(source);
        migrate(source, "10");
        jdbc.sql("""
                        insert into known_member values ('%1$s', 1, 'female', false);
                        insert into known_placement (member_id, unit_id, valid_from, valid_to)
                        values ('%1$s', '0198f3b0-0000-7000-8000-000000000001', '2020-03-26', '2023-12-20'),
                               ('%1$s', '0198f3b0-0000-7000-8000-000000000002', '2023-12-20', 'infinity');
                        insert into referral (id, member_id, gender, rule_set, status, version)
                        values ('%1$s', '%1$s', 'female', '2021-08-04', 'admitted', 7);
                        insert into milestone (referral_id, kind, happened_on, unit_id, considered_on, event_id,
                                               recorded_at, recorded_by, way)
                        values ('%1$s', 'selected', '2023-05-19', '0198f3b0-0000-7000-8000-000000000001', null,
                                gen_random_uuid(), '2023-05-20T03:00:00Z', 'bithu', 'entered'),
                               ('%1$s', 'admitted', '2024-01-15', '0198f3b0-0000-7000-8000-000000000002', '2023-12-08',
                                gen_random_uuid(), '2024-01-17T03:45:00Z', 'doan', 'imported');
                        """.formatted(CASE)).update();

        migrate(source, "11");

        assertThat(milestones(jdbc))
                .containsExactly(
                        "selected 2023-05-19 …1 bithu entered",
                        "cell-voted 2023-12-08 …1 doan imported",
                        "admitted 2024-01-15 …2 doan imported");
    }

    private static List<String> milestones(JdbcClient jdbc) {
        return jdbc.sql("""
                        select kind || ' ' || happened_on || ' …' || right(unit_id::text, 1) || ' ' || recorded_by
                               || ' ' || way
                          from milestone
                         order by happened_on
                        """).query(String.class).list();
    }

    private static void migrate(DriverManagerDataSource source, String version) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/intake", "classpath:db/scope", "classpath:db/migration")
                .outOfOrder(true)
                .target(version)
                .load()
                .migrate();
    }
}
