package vn.uutu.referrals.store;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.calendar.Calendar;
import vn.uutu.referrals.calendar.WorkingDays;

@Repository
class JdbcCalendar implements Calendar {

    private final JdbcClient jdbc;

    JdbcCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public WorkingDays workingDays() {
        return new WorkingDays(jdbc
                .sql("select on_day, kind from calendar_day")
                .query((row, _) -> Map.entry(
                        row.getObject("on_day", LocalDate.class),
                        WorkingDays.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
