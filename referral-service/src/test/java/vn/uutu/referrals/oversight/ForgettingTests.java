package vn.uutu.referrals.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import vn.uutu.testing.Postgres;
import vn.uutu.testing.Servers;

/// Readings of names stay on record for two years of days in Vietnam, and no longer.
class ForgettingTests {

    final Clock clock = Clock.fixed(Instant.parse("2026-11-27T19:40:00Z"), ZoneOffset.UTC);

    @Test
    void readingsGoWhenTheirTimeIsOver() {
        var database =
                new DriverManagerDataSource(Servers.postgres().jdbcUrl("readings"), Postgres.USER, Postgres.PASSWORD);
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V4__reading.sql"),
                        new ClassPathResource("db/migration/V9__name_reading.sql"))
                .execute(database);
        var jdbc = JdbcClient.create(database);
        jdbc.sql("""
                        insert into name_reading (read_at, subject, purpose, members, how_many)
                        values ('2024-11-27T16:59:59Z', 'over', 'party-introduction', '{}', 0),
                               ('2024-11-27T17:00:00Z', 'kept', 'party-introduction', '{}', 0)
                        """).update();

        new Forgetting(jdbc, clock, new AccessLogProperties(Period.ofYears(2))).forgetOldReadings();

        assertThat(jdbc.sql("select subject from name_reading")
                        .query(String.class)
                        .list())
                .containsExactly("kept");
    }

    @Test
    void lessThanTheLawAsksForIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccessLogProperties(Period.ofMonths(5)));
        assertThat(new AccessLogProperties(Period.ofMonths(6)).kept()).isEqualTo(Period.ofMonths(6));
    }
}
