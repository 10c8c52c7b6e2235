package vn.uutu.referrals.importing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.imports.Row;
import vn.uutu.imports.column.PartialDate;
import vn.uutu.referrals.knownmember.MemberId;

/// Looks members up by what stands in sheets: code, card number, or name and birth date.
@Repository
class Registered {

    private final JdbcClient jdbc;

    Registered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All that one of the rows may mean.
    List<Person> meantBy(List<Row> rows) {
        return jdbc.sql("""
                        select member_id, full_name, birth_date, ltrim(member_code, '0') as code, ltrim(card_number, '0') as card
                          from known_profile
                         where not erased
                           and (ltrim(member_code, '0') = any (:codes)
                                or ltrim(card_number, '0') = any (:cards)
                                or searchable(full_name) = any (:names))
                        """)
                .param("codes", texts(rows, row -> row.find(CaseColumns.CODE).map(Registered::withoutZeros)))
                .param("cards", texts(rows, row -> row.find(CaseColumns.CARD).map(Registered::withoutZeros)))
                .param("names", texts(rows, Registered::nameWithoutNumbers))
                .query((row, _) -> new Person(
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getString("full_name"),
                        row.getString("birth_date"),
                        Optional.ofNullable(row.getString("code")),
                        Optional.ofNullable(row.getString("card"))))
                .list();
    }

    static String withoutZeros(String digits) {
        return digits.replaceFirst("^0+", "");
    }

    /// Names are only asked for where there is no number.
    private static Optional<String> nameWithoutNumbers(Row row) {
        var numbered = row.find(CaseColumns.CODE).isPresent()
                || row.find(CaseColumns.CARD).isPresent();
        return numbered ? Optional.empty() : row.find(CaseColumns.NAME).map(Searchable::of);
    }

    private static String[] texts(List<Row> rows, Function<Row, Optional<String>> text) {
        return rows.stream().flatMap(it -> text.apply(it).stream()).distinct().toArray(String[]::new);
    }

    /// Does not print its values: they are personal data.
    record Person(MemberId id, String name, String birth, Optional<String> code, Optional<String> card) {

        boolean isCalled(String other) {
            return Searchable.of(name).equals(Searchable.of(other));
        }

        /// Day and month are written down in many ways; the year is not.
        boolean wasBornInTheYearOf(PartialDate date) {
            return birth.startsWith(date.year().toString());
        }

        /// A year alone agrees with every day of it.
        boolean wasBorn(PartialDate date) {
            var told = date.toString();
            return birth.startsWith(told) || told.startsWith(birth);
        }

        @Override
        public String toString() {
            return "person " + id.value();
        }
    }
}
