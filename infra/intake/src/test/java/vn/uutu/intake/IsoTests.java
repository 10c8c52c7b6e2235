package vn.uutu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a formatter reads is read the same.
class IsoTests {

    @ParameterizedTest
    @ValueSource(strings = {"2021-08-04", "1931-03-26", "2024-02-29", "0001-01-01", "9999-12-31", "+12021-08-04"})
    void days(String text) {
        assertThat(Iso.day(text)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-08-04T07:30:59Z",
                "1969-12-31T23:59:59Z",
                "0001-01-01T00:00:00Z",
                "2021-08-04T07:30:00.123456Z",
                "2021-08-04T07:30:00.1Z",
                "1931-03-26T07:30:00.000000001Z",
                "2021-08-04T07:30:00.123456789Z",
                "2021-08-04T24:00:00Z",
                "2021-08-04T23:59:60Z",
                "2021-08-04T07:30:00+07:00"
            })
    void instants(String text) {
        assertThat(Iso.instant(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021-02-30", "2021-13-01", "2021/08/04", "2021-08-0x", "04-08-2021"})
    void whatIsNoDay(String text) {
        assertThatThrownBy(() -> Iso.day(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2021-02-30T00:00:00Z",
                "2021-08-04T25:00:00Z",
                "2021-08-04 07:30:00Z",
                "2021-08-04T07:30:00.xZ",
                "2021-08-04T07:30Z"
            })
    void whatIsNoInstant(String text) {
        assertThatThrownBy(() -> Iso.instant(text)).isInstanceOf(DateTimeException.class);
    }
}
