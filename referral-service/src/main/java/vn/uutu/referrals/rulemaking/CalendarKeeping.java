package vn.uutu.referrals.rulemaking;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.problems.IfMatch;
import vn.uutu.problems.Refusal;
import vn.uutu.scope.Scope;

/// Keeps the calendar of working days, and what stood there before each change.
@Service
class CalendarKeeping {

    private final JdbcClient jdbc;
    private final Board board;
    private final Clock clock;

    CalendarKeeping(JdbcClient jdbc, Board board, Clock clock) {
        this.jdbc = jdbc;
        this.board = board;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Year year(int year) {
        var days = jdbc.sql("""
                        select on_day, kind, name_vi, name_en, source, verified
                          from calendar_day
                         where on_day >= make_date(:year, 1, 1) and on_day < make_date(:year + 1, 1, 1)
                         order by on_day
                        """)
                .param("year", year)
                .query((row, _) -> new CalendarController.CalendarDay(
                        row.getObject("on_day", LocalDate.class),
                        row.getString("kind"),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        row.getString("source"),
                        row.getBoolean("verified")))
                .list();
        return new Year(changes(), days);
    }

    @Transactional
    public Year put(Scope scope, @Nullable String ifMatch, LocalDate on, CalendarController.CalendarEntry told) {
        begin(scope, ifMatch);
        var was = stored(on);
        jdbc.sql("""
                        insert into calendar_day (on_day, kind, name_vi, name_en, source, verified,
                                                  recorded_by, recorded_at)
                        values (:on, :kind, :nameVi, :nameEn, :source, :verified, :by, :at)
                        on conflict (on_day) do update
                           set kind = excluded.kind, name_vi = excluded.name_vi, name_en = excluded.name_en,
                               source = excluded.source, verified = excluded.verified,
                               recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                        """)
                .param("on", on)
                .param("kind", told.kind())
                .param("nameVi", told.nameVi())
                .param("nameEn", told.nameEn())
                .param("source", told.source())
                .param("verified", told.verified())
                .param("by", scope.subject())
                .param("at", now())
                .update();
        remember(scope, on, was);
        return year(on.getYear());
    }

    /// @throws Refusal 404 when the day is as its day of the week says already
    @Transactional
    public Year remove(Scope scope, @Nullable String ifMatch, LocalDate on) {
        begin(scope, ifMatch);
        var was = stored(on).orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "not-found"));
        jdbc.sql("delete from calendar_day where on_day = :on").param("on", on).update();
        remember(scope, on, Optional.of(was));
        return year(on.getYear());
    }

    private void begin(Scope scope, @Nullable String ifMatch) {
        board.require(scope);
        jdbc.sql("lock table calendar_day in share row exclusive mode").update();
        IfMatch.of(ifMatch).require(changes(), "rules-changed");
    }

    private Optional<String> stored(LocalDate on) {
        return jdbc.sql("select to_jsonb(d)::text from calendar_day d where on_day = :on")
                .param("on", on)
                .query(String.class)
                .optional();
    }

    private void remember(Scope scope, LocalDate on, Optional<String> was) {
        jdbc.sql("""
                        insert into calendar_change (on_day, was, became, recorded_by, recorded_at)
                        values (:on, :was::jsonb, (select to_jsonb(d) from calendar_day d where on_day = :on), :by, :at)
                        """)
                .param("on", on)
                .param("was", was.orElse(null), Types.VARCHAR)
                .param("by", scope.subject())
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private long changes() {
        return jdbc.sql("select coalesce(max(number), 0) from calendar_change")
                .query(Long.class)
                .single();
    }

    /// @param changes how many there have been in all: names this state of the calendar
    record Year(long changes, List<CalendarController.CalendarDay> days) {}
}
