package vn.uutu.referrals.accompanying;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.referral.ReferralId;

/// The table `ceremony_preparation`: a row for each thing that is done.
@Repository
class Preparations {

    private final JdbcClient jdbc;

    Preparations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The whole list in its order, done or not.
    List<Preparation> of(ReferralId referral) {
        var done = new HashMap<String, Preparation>();
        jdbc.sql("""
                        select item, done_by, done_on, recorded_by
                          from ceremony_preparation
                         where referral_id = :referral
                        """).param("referral", referral.value()).query(row -> {
            var item = row.getString("item");
            var on = row.getObject("done_on", LocalDate.class);
            done.put(item, new Preparation(item, row.getString("done_by"), on, row.getString("recorded_by")));
        });
        return Arrays.stream(PreparationItem.values())
                .map(it -> done.getOrDefault(it.code(), Preparation.open(it)))
                .toList();
    }

    void put(ReferralId referral, Preparation done, Instant at) {
        jdbc.sql("""
                        insert into ceremony_preparation (referral_id, item, done_by, done_on, recorded_by, recorded_at)
                        values (:referral, :item, :doneBy, :doneOn, :by, :at)
                            on conflict (referral_id, item) do update
                           set done_by = excluded.done_by, done_on = excluded.done_on,
                               recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                        """)
                .param("referral", referral.value())
                .param("item", done.item())
                .param("doneBy", done.doneBy())
                .param("doneOn", done.doneOn())
                .param("by", done.recordedBy())
                .param("at", Timestamp.from(at))
                .update();
    }

    void remove(ReferralId referral, String item) {
        jdbc.sql("delete from ceremony_preparation where referral_id = :referral and item = :item")
                .param("referral", referral.value())
                .param("item", item)
                .update();
    }
}
