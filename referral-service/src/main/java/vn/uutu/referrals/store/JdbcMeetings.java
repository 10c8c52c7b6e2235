package vn.uutu.referrals.store;

import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.meeting.Ballot;
import vn.uutu.referrals.meeting.Meeting;
import vn.uutu.referrals.meeting.Meetings;

@Repository
class JdbcMeetings implements Meetings {

    private final JdbcClient jdbc;

    JdbcMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(Meeting meeting) {
        jdbc.sql("""
                        insert into meeting (id, unit_id, held_on, eligible, present, recorded_by, recorded_at)
                        values (:id, :unit, :heldOn, :eligible, :present, :recordedBy, :recordedAt)
                        """)
                .param("id", meeting.id().value())
                .param("unit", meeting.branch().value())
                .param("heldOn", meeting.heldOn())
                .param("eligible", meeting.eligible())
                .param("present", meeting.present())
                .param("recordedBy", meeting.recordedBy())
                .param("recordedAt", Timestamp.from(meeting.recordedAt()))
                .update();
        saveBallots(meeting);
    }

    private void saveBallots(Meeting meeting) {
        jdbc.sql("""
                        insert into ballot (meeting_id, member_id, votes)
                        select :meeting, candidate, votes
                          from unnest(:candidates::uuid[], :votes::integer[]) as cast_for (candidate, votes)
                        """)
                .param("meeting", meeting.id().value())
                .param(
                        "candidates",
                        meeting.ballots().stream()
                                .map(it -> it.candidate().value())
                                .toArray(UUID[]::new))
                .param("votes", meeting.ballots().stream().map(Ballot::votes).toArray(Integer[]::new))
                .update();
    }
}
