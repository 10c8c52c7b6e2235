package vn.uutu.referrals.casework;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.referral.ReferralProblem;
import vn.uutu.referrals.step.Recording;
import vn.uutu.referrals.step.Step;

/// Why a day that stood in a case was changed, and by whom.
@Repository
class Corrections {

    private final JdbcClient jdbc;

    Corrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param before the case before the correction
    void keep(Referral before, Step step, LocalDate on, String reason, Recording cause) {
        var wrong = before.file().milestone(step).orElseThrow(() -> new ReferralProblem.NotTaken(step));
        jdbc.sql("""
                        insert into correction (event_id, referral_id, kind, was_on, corrected_on, reason,
                                                recorded_by, recorded_at)
                        values (:event, :referral, :kind, :wasOn, :on, :reason, :by, :at)
                        """)
                .param("event", cause.event())
                .param("referral", before.id().value())
                .param("kind", step.code())
                .param("wasOn", wrong.on())
                .param("on", on)
                .param("reason", reason)
                .param("by", cause.by())
                .param("at", Timestamp.from(cause.at()))
                .update();
    }

    /// The oldest first.
    List<CaseView.Corrected> of(ReferralId referral) {
        return jdbc.sql("""
                        select kind, was_on, corrected_on, reason, recorded_by, recorded_at
                          from correction
                         where referral_id = :referral
                         order by recorded_at, event_id
                        """)
                .param("referral", referral.value())
                .query((row, _) -> new CaseView.Corrected(
                        row.getString("kind"),
                        row.getObject("was_on", LocalDate.class),
                        row.getObject("corrected_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
