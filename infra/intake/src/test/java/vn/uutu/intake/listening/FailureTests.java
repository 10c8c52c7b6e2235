package vn.uutu.intake.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailureTests {

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23503", "23505", "21000", "P0001", "25P02"})
    void whatARowCanCauseIsData(String state) {
        assertThat(Failure.isOfData(sql(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "42P01", "53300", "55000", "57P01", "57014", "XX000"})
    void whatTheServerSuffersIsNotData(String state) {
        assertThat(Failure.isOfData(sql(state))).isFalse();
    }

    @Test
    void aBugThatSomeEventTriggersIsData() {
        assertThat(Failure.isOfData(new IllegalStateException())).isTrue();
        assertThat(Failure.isOfData(new DataIntegrityViolationException("found by Spring itself")))
                .isTrue();
    }

    @Test
    void networkTransactionsAndKafkaAreNotData() {
        assertThat(Failure.isOfData(new IllegalStateException(new ConnectException())))
                .isFalse();
        assertThat(Failure.isOfData(new CannotCreateTransactionException(""))).isFalse();
        assertThat(Failure.isOfData(new TimeoutException())).isFalse();
        assertThat(Failure.isOfData(new Halt("enough"))).isFalse();
    }

    @Test
    void aMessageOfTheDatabaseIsNeverPassedOn() {
        assertThat(Failure.withoutValues(sql("23505")))
                .contains("UncategorizedSQLException SQLSTATE 23505")
                .doesNotContain("Nguyễn");
        assertThat(Failure.ofInfrastructure(sql("08006"))).doesNotContain("Nguyễn");
    }

    private static UncategorizedSQLException sql(String state) {
        return new UncategorizedSQLException("", "", new SQLException("Key (name)=(Nguyễn)", state));
    }
}
