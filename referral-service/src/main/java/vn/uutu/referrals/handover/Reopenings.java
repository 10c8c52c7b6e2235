package vn.uutu.referrals.handover;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.batch.Act;
import vn.uutu.referrals.batch.Batch;

/// Why approvals were taken back.
@Repository
class Reopenings {

    private final JdbcClient jdbc;

    Reopenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Batch.Approved batch, String reason, Act act) {
        jdbc.sql("""
                        insert into handover_reopening (batch_id, version, approved_by, reason, recorded_by, recorded_at)
                        values (:batch, :version, :approvedBy, :reason, :by, :at)
                        """)
                .param("batch", batch.file().id().value())
                .param("version", batch.file().version())
                .param("approvedBy", batch.approval().by())
                .param("reason", reason)
                .param("by", act.by())
                .param("at", Timestamp.from(act.at()))
                .update();
    }
}
