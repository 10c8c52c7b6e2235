package vn.uutu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@JdbcTest
@UsesServers(database = "postgres-tests")
class PostgresTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void theContextTalksToItsOwnDatabase() {
        assertThat(one("select current_database()")).isEqualTo("postgres-tests");
        assertThat(one("select split_part(version(), '.', 1)")).isEqualTo("PostgreSQL 18");
    }

    @Test
    void textIsUnicodeAndSortsInVietnameseWhenAsked() {
        var sorted = jdbc.sql(
                        "select name from unnest(array['Đạt', 'Dũng', 'An', 'Ân']) name order by name collate \"vi-x-icu\"")
                .query(String.class)
                .list();

        assertThat(sorted).containsExactly("An", "Ân", "Dũng", "Đạt");
    }

    @Test
    void aDatabaseIsCreatedOnceForTheJvm() {
        assertThat(Servers.postgres().jdbcUrl("twice"))
                .isEqualTo(Servers.postgres().jdbcUrl("twice"));
    }

    private String one(String query) {
        return jdbc.sql(query).query(String.class).single();
    }
}
