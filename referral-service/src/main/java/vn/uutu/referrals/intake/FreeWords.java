package vn.uutu.referrals.intake;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was written about a person in free words, and who helped. It never left this service, so it is gone when it is
/// deleted here.
@Repository
class FreeWords {

    private final JdbcClient jdbc;

    FreeWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forget(UUID member) {
        jdbc.sql("update referral set exit_note = null where member_id = :member and exit_note is not null")
                .param("member", member)
                .update();
        jdbc.sql("""
                        update retraction
                           set exit_note = null
                          from referral r
                         where r.id = retraction.referral_id and r.member_id = :member
                           and retraction.exit_note is not null
                        """).param("member", member).update();
        jdbc.sql("delete from mentor using referral r where r.id = mentor.referral_id and r.member_id = :member")
                .param("member", member)
                .update();
        jdbc.sql("""
                        delete from ceremony_preparation
                         using referral r
                         where r.id = ceremony_preparation.referral_id and r.member_id = :member
                        """).param("member", member).update();
        jdbc.sql("""
                        update handover_line
                           set position = null
                          from referral r
                         where r.id = handover_line.referral_id and r.member_id = :member
                           and handover_line.position is not null
                        """).param("member", member).update();
        jdbc.sql("""
                        update selection_meeting
                           set party_opinion = null
                         where party_opinion is not null
                           and id in (select meeting_id from selection_candidate where member_id = :member)
                        """).param("member", member).update();
        jdbc.sql("""
                        update selection_candidate
                           set found = (select coalesce(jsonb_agg(jsonb_build_object('rule', gate -> 'rule',
                                                                                     'result', gate -> 'result')), '[]')
                                          from jsonb_array_elements(found) as gate)
                         where member_id = :member
                        """).param("member", member).update();
    }
}
