package vn.uutu.referrals.casework;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.step.Recording;
import vn.uutu.referrals.step.Step;

/// Steps that were taken back: the whole entry as it stood, why, and by whom.
@Repository
class Retractions {

    private final JdbcClient jdbc;

    Retractions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Moves the entry out of the case; nothing of it is lost.
    void keep(ReferralId referral, Step step, String reason, Recording cause) {
        jdbc.sql("""
                        with gone as (
                            delete from milestone
                             where referral_id = :referral and kind = :kind
                            returning *)
                        insert into retraction (event_id, referral_id, kind, happened_on, unit_id, reference, votes_for,
                                                votes_cast, decided_on, reported_by, exit_kind, exit_reason, exit_note,
                                                taken_event_id, taken_by, taken_at, way, reason, recorded_by, recorded_at)
                        select :event, gone.referral_id, gone.kind, gone.happened_on, gone.unit_id, gone.reference,
                               gone.votes_for, gone.votes_cast, gone.decided_on, gone.reported_by,
                               case when gone.kind in ('exited', 'removed') then r.exit_kind end,
                               case when gone.kind in ('exited', 'removed') then r.exit_reason end,
                               case when gone.kind in ('exited', 'removed') then r.exit_note end,
                               gone.event_id, gone.recorded_by, gone.recorded_at, gone.way, :reason, :by, :at
                          from gone
                          join referral r on r.id = gone.referral_id
                        """)
                .param("referral", referral.value())
                .param("kind", step.code())
                .param("event", cause.event())
                .param("reason", reason)
                .param("by", cause.by())
                .param("at", Timestamp.from(cause.at()))
                .update();
    }

    /// The oldest first.
    List<CaseView.Retracted> of(ReferralId referral) {
        return jdbc.sql("""
                        select kind, happened_on, taken_by, reason, recorded_by, recorded_at
                          from retraction
                         where referral_id = :referral
                         order by recorded_at, event_id
                        """)
                .param("referral", referral.value())
                .query((row, _) -> new CaseView.Retracted(
                        row.getString("kind"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("taken_by"),
                        row.getString("reason"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
