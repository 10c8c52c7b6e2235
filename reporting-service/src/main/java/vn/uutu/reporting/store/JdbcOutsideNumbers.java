package vn.uutu.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.reporting.target.Authorship;
import vn.uutu.reporting.target.OutsideNumber;
import vn.uutu.reporting.target.OutsideNumbers;
import vn.uutu.reporting.target.Quarter;
import vn.uutu.reporting.tree.UnitId;

/// Numbers from outside in PostgreSQL.
@Repository
class JdbcOutsideNumbers implements OutsideNumbers {

    private final JdbcClient jdbc;

    JdbcOutsideNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<OutsideNumber> find(UUID id) {
        return jdbc.sql("select * from outside_number where outside_number_id = :id and not withdrawn")
                .param("id", id)
                .query((row, _) -> number(row))
                .optional();
    }

    @Override
    public List<OutsideNumber> of(Collection<Quarter> quarters) {
        return jdbc.sql("""
            select *
              from outside_number
             where quarter = any(:quarters::text[]) and not withdrawn
             order by quarter, unit_id
            """)
                .param("quarters", Columns.of(quarters, quarter -> quarter))
                .query((row, _) -> number(row))
                .list();
    }

    @Override
    public void lock(Quarter quarter) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('outside number ' || :quarter, 0))")
                .param("quarter", quarter.toString())
                .query(row -> {});
    }

    @Override
    public void add(OutsideNumber number, Authorship authorship) {
        params(jdbc.sql("""
            insert into outside_number
                   (outside_number_id, unit_id, quarter, new_party_members, confirmed_by, confirmed_on, version)
            values (:id, :unit, :quarter, :amount, :confirmedBy, :confirmedOn, :version)
            """), number)
                .param("unit", number.unit().value())
                .param("quarter", number.quarter().toString())
                .update();
        remember(number, authorship);
    }

    @Override
    public boolean correct(OutsideNumber number, Authorship authorship) {
        var corrected = params(jdbc.sql("""
            update outside_number
               set new_party_members = :amount,
                   confirmed_by = :confirmedBy,
                   confirmed_on = :confirmedOn,
                   version = :version
             where outside_number_id = :id and version = :version - 1 and not withdrawn
            """), number).update();
        return corrected == 1 && remember(number, authorship);
    }

    @Override
    public boolean withdraw(OutsideNumber number, Authorship authorship) {
        var withdrawn = jdbc.sql("""
            update outside_number
               set withdrawn = true, version = :version
             where outside_number_id = :id and version = :version - 1 and not withdrawn
            """)
                .param("id", number.id())
                .param("version", number.version())
                .update();
        return withdrawn == 1 && remember(number, authorship);
    }

    @Override
    public List<Past> history(UUID id) {
        return jdbc.sql("""
            select entry.*, outside_number.unit_id, outside_number.quarter
              from outside_number_entry entry
              join outside_number using (outside_number_id)
             where outside_number_id = :id
             order by entry.version desc
            """)
                .param("id", id)
                .query((row, _) -> new Past(
                        number(row),
                        row.getBoolean("withdrawn"),
                        new Authorship(
                                row.getString("author"),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("reason"))))
                .list();
    }

    private boolean remember(OutsideNumber number, Authorship authorship) {
        return jdbc.sql("""
            insert into outside_number_entry
                   (outside_number_id, version, new_party_members, confirmed_by, confirmed_on, withdrawn,
                    reason, author, recorded_at)
            select outside_number_id, version, new_party_members, confirmed_by, confirmed_on, withdrawn,
                   :reason, :author, :at
              from outside_number
             where outside_number_id = :id
            """)
                        .param("id", number.id())
                        .param("reason", authorship.reason())
                        .param("author", authorship.author())
                        .param("at", authorship.recordedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec params(JdbcClient.StatementSpec sql, OutsideNumber number) {
        return sql.param("id", number.id())
                .param("amount", number.newPartyMembers())
                .param("confirmedBy", number.confirmedBy())
                .param("confirmedOn", number.confirmedOn())
                .param("version", number.version());
    }

    private static OutsideNumber number(ResultSet row) throws SQLException {
        return new OutsideNumber(
                row.getObject("outside_number_id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                Quarter.parse(row.getString("quarter")).orElseThrow(),
                row.getInt("new_party_members"),
                row.getString("confirmed_by"),
                row.getObject("confirmed_on", LocalDate.class),
                row.getLong("version"));
    }
}
