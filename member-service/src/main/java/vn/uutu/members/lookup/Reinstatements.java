package vn.uutu.members.lookup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.members.member.MemberId;

/// The leavings of a member that were taken back.
@Repository
class Reinstatements {

    private final JdbcClient jdbc;

    Reinstatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Reinstatement> of(MemberId member) {
        return jdbc.sql("""
                        select left_on, left_reason, reason, recorded_by, recorded_at
                          from reinstatement
                         where member_id = :member
                         order by recorded_at
                        """)
                .param("member", member.value())
                .query((row, _) -> new Reinstatement(
                        row.getObject("left_on", LocalDate.class),
                        row.getString("left_reason"),
                        row.getString("reason"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// @param leftOn the day of the leaving that was taken back
    /// @param reason why it was wrong
    record Reinstatement(LocalDate leftOn, String leftReason, String reason, String recordedBy, Instant recordedAt) {}
}
