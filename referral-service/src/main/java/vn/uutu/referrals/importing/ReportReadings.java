package vn.uutu.referrals.importing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.knownmember.MemberNames;

/// Writes down who read what stood in rows that were not taken: names and numbers of people whom nobody has found yet.
@Repository
class ReportReadings {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportReadings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void log(UUID job, long rows, String reader) {
        jdbc.sql("""
                        insert into name_reading (read_at, subject, purpose, members, import_job, how_many)
                        values (:at, :subject, :purpose, '{}', :job, :rows)
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("subject", reader)
                .param("purpose", MemberNames.PURPOSE)
                .param("job", job)
                .param("rows", rows)
                .update();
    }
}
