package vn.uutu.referrals.accompanying;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.referral.ReferralId;

/// The table `mentor`.
@Repository
class Mentors {

    private final JdbcClient jdbc;

    Mentors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order in which they began.
    List<Mentor> of(ReferralId referral) {
        return jdbc.sql("""
                        select mentor_id, name, from_day, until_day, tasks, recorded_by
                          from mentor
                         where referral_id = :referral
                         order by from_day, recorded_at
                        """)
                .param("referral", referral.value())
                .query(Mentors::toMentor)
                .list();
    }

    void add(ReferralId referral, Mentor mentor, Instant at) {
        jdbc.sql("""
                        insert into mentor (mentor_id, referral_id, name, from_day, tasks, recorded_by, recorded_at)
                        values (:id, :referral, :name, :from, :tasks, :by, :at)
                        """)
                .param("id", mentor.id())
                .param("referral", referral.value())
                .param("name", mentor.name())
                .param("from", mentor.from())
                .param("tasks", mentor.tasks())
                .param("by", mentor.recordedBy())
                .param("at", Timestamp.from(at))
                .update();
    }

    void end(UUID mentor, LocalDate until, String by, Instant at) {
        jdbc.sql("""
                        update mentor
                           set until_day = :until, ended_by = :by, ended_at = :at
                         where mentor_id = :mentor
                        """)
                .param("mentor", mentor)
                .param("until", until)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Mentor toMentor(ResultSet row, int rowNumber) throws SQLException {
        return new Mentor(
                row.getObject("mentor_id", UUID.class),
                row.getString("name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("tasks"),
                row.getString("recorded_by"));
    }
}
