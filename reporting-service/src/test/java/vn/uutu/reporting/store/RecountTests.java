package vn.uutu.reporting.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.uutu.intake.Completeness;
import vn.uutu.reporting.ReportingApplication;
import vn.uutu.reporting.ReportingTest;
import vn.uutu.reporting.Suite;
import vn.uutu.testing.Postgres;
import vn.uutu.testing.Servers;

/// A release that counts by more measures empties facts and cells; on its first start everything is read again.
@ReportingTest
class RecountTests {

    @Autowired
    Suite suite;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient live;

    @Test
    void afterTheMigrationEverythingIsCountedAgain() {
        var province = suite.unit("province", "", null);
        var branch = suite.unit("branch", "school", province);
        suite.member(UUID.randomUUID(), 1, branch, "2020-03-26");
        suite.referral(UUID.randomUUID(), 1, branch, Map.of("selected", "2022-01-05", "admitted", "2024-05-19"));
        suite.settle();

        var counted = cells(live, province);

        run(jdbc -> {
            assertThat(cells(jdbc, province)).isEqualTo(counted);
            jdbc.sql("delete from cell where month % 2 = 0").update();
            jdbc.sql("update cell set counts[1] = counts[1] + 1 where counts <> '{}'")
                    .update();
            jdbc.sql("create table referral_milestone (known_to_version_10 boolean)")
                    .update();
            jdbc.sql("delete from flyway_schema_history where version = '10'").update();
        });
        run(jdbc -> assertThat(cells(jdbc, province)).isEqualTo(counted));
    }

    private static List<Map<String, Object>> cells(JdbcClient jdbc, UUID unit) {
        return jdbc.sql("""
            select measure, month, sector, gender, n
              from cell_count
             where unit_id = :unit
             order by measure, month, sector, gender
            """).param("unit", unit).query().listOfRows();
    }

    /// Another instance of the service, with a database and a consumer group of its own, until it has read everything.
    private void run(Consumer<JdbcClient> look) {
        var arguments = List.of(
                "--spring.application.name=reporting-recount",
                "--server.port=0",
                "--spring.datasource.url=" + Servers.postgres().jdbcUrl("reporting_recount"),
                "--spring.datasource.username=" + Postgres.USER,
                "--spring.datasource.password=" + Postgres.PASSWORD,
                "--spring.kafka.bootstrap-servers="
                        + environment.getRequiredProperty("spring.kafka.bootstrap-servers"));
        try (var context = SpringApplication.run(ReportingApplication.class, arguments.toArray(String[]::new))) {
            var completeness = context.getBean(Completeness.class);
            List.of("uutu.units.v1", "uutu.members.v1", "uutu.referrals.v1")
                    .forEach(topic -> completeness.await(topic, Duration.ofSeconds(20)));
            look.accept(context.getBean(JdbcClient.class));
        }
    }
}
