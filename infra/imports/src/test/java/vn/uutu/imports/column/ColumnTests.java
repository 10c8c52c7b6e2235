package vn.uutu.imports.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.uutu.imports.sheet.Cell;

class ColumnTests {

    static final LocalDate TODAY = LocalDate.of(2025, 11, 22);
    static final Column<String> PHONE = Column.phone("Điện thoại", 40);

    @ParameterizedTest
    @CsvSource({
        "72099001234,072099001234",
        "7.2099001234E10,072099001234",
        "1099001234,001099001234",
        "312345678,312345678"
    })
    void anIdentifierGetsItsZerosBackFromANumber(String number, String expected) {
        var column = Column.identifier("Số CMND/CCCD", 9, 12);

        assertThat(column.read(new Cell.Number(new BigDecimal(number)), TODAY))
                .isEqualTo(new Reading.Value<>(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "72099001234,072099001234",
        "1099001234,001099001234",
        "072 099 001 234,072099001234",
        "312345678,312345678",
        "12345678,012345678"
    })
    void anIdentifierGetsItsZerosBackFromAText(String text, String expected) {
        var column = Column.identifier("Số CMND/CCCD", 9, 12);

        assertThat(column.read(new Cell.Text(text), TODAY)).isEqualTo(new Reading.Value<>(expected));
    }

    @ParameterizedTest
    @CsvSource({"123456,0123456", "1234567,1234567", "12345678,12345678"})
    void theNearestWidthIsMeant(String text, String expected) {
        assertThat(Column.identifier("Mã định danh", 7, 8).read(new Cell.Text(text), TODAY))
                .isEqualTo(new Reading.Value<>(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "7.2099E+10", "7,2E+10", "07209900123x", "0720990012345", "٠٧٢٠٩٩٠٠١٢٣٤"})
    void aTextIsNotGuessedAt(String text) {
        assertThat(Column.identifier("Số thẻ đoàn", 12).read(new Cell.Text(text), TODAY))
                .isInstanceOf(Reading.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "-72099001234", "72099001234.5", "1E+300"})
    void aNumberThatLostMoreIsRefused(String number) {
        assertThat(Column.identifier("Số thẻ đoàn", 12).read(new Cell.Number(new BigDecimal(number)), TODAY))
                .isInstanceOf(Reading.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"900000101,0900000101", "2763000101,02763000101", "84900000101,+84900000101"})
    void aPhoneNumberGetsBackWhatASpreadsheetDropped(String number, String expected) {
        assertThat(PHONE.read(new Cell.Number(new BigDecimal(number)), TODAY)).isEqualTo(new Reading.Value<>(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "900000101,0900000101",
        "900 000 101,0900000101",
        "0900000101,0900000101",
        "+84 900 000 101,+84 900 000 101",
        "0276 3000 101 (nhà),0276 3000 101 (nhà)"
    })
    void aPhoneNumberWrittenOtherwiseStaysAsItIs(String text, String expected) {
        assertThat(PHONE.read(new Cell.Text(text), TODAY)).isEqualTo(new Reading.Value<>(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "900000101.5", "-900000101", "9000001011", "1E+300"})
    void aNumberThatIsNoPhoneNumberIsRefused(String number) {
        assertThat(PHONE.read(new Cell.Number(new BigDecimal(number)), TODAY)).isInstanceOf(Reading.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "02/05/1999,1999-05-02",
        "2/5/99,1999-05-02",
        "2/5/25,2025-05-02",
        "2/5/26,1926-05-02",
        "2-5-1999,1999-05-02",
        "2.5.1999,1999-05-02",
        "1999-05-02,1999-05-02",
        "1999-05-02T00:00:00,1999-05-02",
        "ngày 2 tháng 5 năm 1999,1999-05-02",
        "29/02/2024,2024-02-29"
    })
    void aDateIsReadAsPeopleWriteIt(String text, LocalDate expected) {
        assertThat(Column.date("Ngày").read(new Cell.Text(text), TODAY)).isEqualTo(new Reading.Value<>(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"29/02/2023", "31/04/2020", "05/13/2020", "1999", "05/1999", "01/01/1899", "hôm qua", "1/1/99999"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThat(Column.date("Ngày").read(new Cell.Text(text), TODAY)).isInstanceOf(Reading.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"1999,1999", "5/1999,1999-05", "02/05/1999,1999-05-02"})
    void aPartialDateKeepsWhatIsKnown(String text, String expected) {
        var read = (Reading.Value<PartialDate>) Column.partialDate("Ngày sinh").read(new Cell.Text(text), TODAY);

        assertThat(read.value()).hasToString(expected);
    }

    @Test
    void aYearMayBeANumber() {
        var read = Column.partialDate("Ngày sinh").read(new Cell.Number(new BigDecimal("1999")), TODAY);

        assertThat(((Reading.Value<PartialDate>) read).value()).hasToString("1999");
    }

    @Test
    void codesAreComparedAsPeopleDo() {
        var column = Column.code("Giới tính", Map.of("Nữ", 2));

        assertThat(column.read(new Cell.Text("  NỮ "), TODAY)).isEqualTo(new Reading.Value<>(2));
        assertThat(column.read(new Cell.Text("nu"), TODAY)).isInstanceOf(Reading.Refused.class);
        assertThat(column.expected().vi()).contains("Nữ");
    }

    @Test
    void integersStayInTheirRange() {
        var column = Column.integer("Số phiếu", 0, 500);

        assertThat(column.read(new Cell.Number(new BigDecimal("12.0")), TODAY)).isEqualTo(new Reading.Value<>(12));
        assertThat(column.read(new Cell.Text("501"), TODAY)).isInstanceOf(Reading.Refused.class);
        assertThat(column.read(new Cell.Number(new BigDecimal("1.5")), TODAY)).isInstanceOf(Reading.Refused.class);
    }
}
