package vn.uutu.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.reporting.target.Authorship;
import vn.uutu.reporting.target.Indicator;
import vn.uutu.reporting.target.Target;
import vn.uutu.reporting.target.Targets;
import vn.uutu.reporting.tree.UnitId;

/// The journal of targets in PostgreSQL.
@Repository
class JdbcTargets implements Targets {

    private final JdbcClient jdbc;

    JdbcTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean enter(Target target, Authorship authorship) {
        lock(target);
        var year = target.year();
        var before = of(target.programme(), List.of(target.unit()), year, year).stream()
                .filter(known -> known.indicator() == target.indicator())
                .findFirst();
        var same = before.map(target::equals).orElse(target.amount().isEmpty());
        if (!same) {
            append(target, authorship);
        }
        return !same;
    }

    /// Two who enter the same target at once write one after the other.
    private void lock(Target target) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('target ' || :unit || :indicator || :year, 0))")
                .param("unit", target.unit().toString())
                .param("indicator", target.indicator().code())
                .param("year", String.valueOf(target.year()))
                .query(row -> {});
    }

    private void append(Target target, Authorship authorship) {
        jdbc.sql("""
            insert into target_entry
                   (programme, indicator, unit_id, year, amount, reason, author, recorded_at)
            values (:programme, :indicator, :unit, :year, :amount::integer, :reason, :author, :at)
            """)
                .param("programme", target.programme())
                .param("indicator", target.indicator().code())
                .param("unit", target.unit().value())
                .param("year", target.year())
                .param(
                        "amount",
                        target.amount().isPresent()
                                ? String.valueOf(target.amount().getAsInt())
                                : null)
                .param("reason", authorship.reason())
                .param("author", authorship.author())
                .param("at", authorship.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Target> of(String programme, Collection<UnitId> units, int firstYear, int lastYear) {
        return jdbc.sql("""
            select distinct on (unit_id, indicator, year) programme, indicator, unit_id, year, amount
              from target_entry
             where unit_id = any(:units::uuid[])
               and programme = :programme
               and year between :first and :last
             order by unit_id, indicator, year, entry desc
            """)
                .param("units", Columns.of(units, unit -> unit))
                .param("programme", programme)
                .param("first", firstYear)
                .param("last", lastYear)
                .query((row, _) -> target(row))
                .list();
    }

    @Override
    public List<Entry> history(String programme, UnitId unit) {
        return jdbc.sql("""
            select programme, indicator, unit_id, year, amount, reason, author, recorded_at
              from target_entry
             where unit_id = :unit and programme = :programme
             order by entry desc
            """)
                .param("unit", unit.value())
                .param("programme", programme)
                .query((row, _) -> new Entry(
                        target(row),
                        new Authorship(
                                row.getString("author"),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("reason"))))
                .list();
    }

    private static Target target(ResultSet row) throws SQLException {
        var amount = Optional.ofNullable(row.getObject("amount", Integer.class));
        return new Target(
                row.getString("programme"),
                Indicator.find(row.getString("indicator")).orElseThrow(),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("year"),
                amount.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }
}
