package vn.uutu.reporting.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.reporting.target.Authorship;
import vn.uutu.reporting.target.Indicator;
import vn.uutu.reporting.target.Programme;
import vn.uutu.reporting.target.Programmes;
import vn.uutu.reporting.target.Settings;

/// Programmes in PostgreSQL.
@Repository
class JdbcProgrammes implements Programmes {

    private final JdbcClient jdbc;

    JdbcProgrammes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Programme> all() {
        return jdbc.sql("select * from programme order by first_month, programme")
                .query((row, _) -> programme(row))
                .list();
    }

    @Override
    public Optional<Programme> find(String code) {
        return jdbc.sql("select * from programme where programme = :code")
                .param("code", code)
                .query((row, _) -> programme(row))
                .optional();
    }

    @Override
    public boolean settle(Programme programme, Settings settings, Authorship authorship) {
        var settled = jdbc.sql("""
            update programme
               set referred_counts = :referred, admitted_counts = :admitted, version = version + 1
             where programme = :programme and version = :version
            """)
                .param("programme", programme.code())
                .param("version", programme.version())
                .param("referred", settings.referred().code())
                .param("admitted", settings.admitted().code())
                .update();
        jdbc.sql("""
            insert into programme_setting
                   (programme, version, referred_counts, admitted_counts, reason, author, recorded_at)
            select programme, version, referred_counts, admitted_counts, :reason, :author, :at
              from programme
             where programme = :programme and :settled = 1
            """)
                .param("programme", programme.code())
                .param("settled", settled)
                .param("reason", authorship.reason())
                .param("author", authorship.author())
                .param("at", authorship.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
        return settled == 1;
    }

    private Programme programme(ResultSet row) throws SQLException {
        var code = row.getString("programme");
        return new Programme(
                code,
                row.getString("name"),
                Columns.month(row.getInt("first_month")),
                Columns.month(row.getInt("last_month")),
                new Settings(
                        Settings.Referred.find(row.getString("referred_counts")).orElseThrow(),
                        Settings.Admitted.find(row.getString("admitted_counts")).orElseThrow()),
                goals(code),
                row.getLong("version"));
    }

    private List<Programme.Goal> goals(String programme) {
        return jdbc.sql("select indicator, kind, amount from programme_target where programme = :programme order by"
                        + " amount desc")
                .param("programme", programme)
                .query((row, _) -> new Programme.Goal(
                        Indicator.find(row.getString("indicator")).orElseThrow(),
                        row.getString("kind"),
                        plain(row.getBigDecimal("amount"))))
                .list();
    }

    /// 9000 and 0.7, and not 9E+3: not every reader of JSON takes that for a whole number.
    private static BigDecimal plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
