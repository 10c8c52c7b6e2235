package vn.uutu.members.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.uutu.members.ServiceTest;

@ServiceTest
class ForgettingTests {

    @Autowired
    Forgetting forgetting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void readingsOlderThanTwoYearsGo() {
        read("23 months");
        read("25 months");

        forgetting.forgetOldReadings();

        assertThat(jdbc.sql("select count(*) from access_log where subject = 'long.ago'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void lessThanSixMonthsIsNotAllowed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccessLogProperties(Period.ofMonths(5)));
        assertThat(new AccessLogProperties(Period.ofMonths(6)).kept()).isEqualTo(Period.ofMonths(6));
    }

    private void read(String age) {
        jdbc.sql("""
                        insert into access_log (at, subject, purpose, action, members, how_many)
                        values (now() - cast(:age as interval), 'long.ago', 'member-register', 'read', '{}', 0)
                        """).param("age", age).update();
    }
}
