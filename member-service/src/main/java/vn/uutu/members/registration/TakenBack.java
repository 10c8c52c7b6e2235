package vn.uutu.members.registration;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.members.dated.Recorded;
import vn.uutu.members.member.Member;
import vn.uutu.members.member.Words;

/// What was taken back stays on record: which leaving, why, and who did it.
@Repository
class TakenBack {

    private final JdbcClient jdbc;

    TakenBack(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Member.Left left, Given given, Recorded recorded) {
        var departure = left.departure();
        jdbc.sql("""
                        insert into reinstatement (event_id, member_id, left_on, left_reason, reason, recorded_by,
                                                   recorded_at)
                        values (:event, :member, :leftOn, :leftReason, :reason, :by, :at)
                        """)
                .param("event", recorded.eventId())
                .param("member", left.id().value())
                .param("leftOn", departure.on())
                .param("leftReason", Words.of(departure.reason()))
                .param("reason", given.reason())
                .param("by", given.by())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// @param reason in the words of whoever takes the leaving back
    record Given(String reason, String by) {}
}
