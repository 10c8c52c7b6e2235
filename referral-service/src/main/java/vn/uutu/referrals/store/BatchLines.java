package vn.uutu.referrals.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.uutu.referrals.batch.Act;
import vn.uutu.referrals.batch.Batch;
import vn.uutu.referrals.batch.BatchId;
import vn.uutu.referrals.batch.Line;
import vn.uutu.referrals.batch.Receipt;
import vn.uutu.referrals.referral.ReferralId;

/// The tables `handover_line` and `handover_receipt`.
@Component
class BatchLines {

    private final JdbcClient jdbc;

    BatchLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order of the list, each with its newest receipt.
    List<Line> of(BatchId batch) {
        return jdbc.sql("""
                        select l.referral_id, l.position, l.added_by, l.added_at, r.outcome, r.answered_on, r.number,
                               r.reason, r.recorded_by, r.recorded_at
                          from handover_line l
                          left join lateral (select *
                                               from handover_receipt told
                                              where told.batch_id = l.batch_id and told.referral_id = l.referral_id
                                              order by told.recorded_at desc
                                              limit 1) r on true
                         where l.batch_id = :batch
                         order by l.number
                        """)
                .param("batch", batch.value())
                .query((row, _) -> toLine(row))
                .list();
    }

    void write(Batch batch) {
        var lines = batch.file().lines();
        var id = batch.file().id().value();
        var referrals = column(lines, it -> it.referral().value()).toArray(UUID[]::new);
        jdbc.sql("delete from handover_line where batch_id = :batch and referral_id <> all (:referrals)")
                .param("batch", id)
                .param("referrals", referrals)
                .update();
        jdbc.sql("""
                        insert into handover_line (batch_id, referral_id, number, position, added_by, added_at, open)
                        select :batch, referral, number, position, added_by, added_at, :open
                          from unnest(:referrals::uuid[], :numbers::integer[], :positions::text[], :by::text[],
                                      :at::timestamptz[]) as told (referral, number, position, added_by, added_at)
                            on conflict (batch_id, referral_id) do update
                           set number = excluded.number, open = excluded.open
                        """)
                .param("batch", id)
                .param("referrals", referrals)
                .param("numbers", IntStream.rangeClosed(1, lines.size()).boxed().toArray(Integer[]::new))
                .param(
                        "positions",
                        column(lines, it -> it.position().orElse(null)).toArray(String[]::new))
                .param("by", column(lines, it -> it.added().by()).toArray(String[]::new))
                .param(
                        "at",
                        column(lines, it -> Timestamp.from(it.added().at())).toArray(Timestamp[]::new))
                .param("open", !(batch instanceof Batch.HandedOver))
                .update();
        lines.forEach(line -> line.receipt().ifPresent(it -> write(id, line.referral(), it)));
    }

    /// What was recorded before is there already.
    private void write(UUID batch, ReferralId referral, Receipt receipt) {
        jdbc.sql("""
                        insert into handover_receipt (receipt_id, batch_id, referral_id, outcome, answered_on, number,
                                                      reason, recorded_by, recorded_at)
                        select gen_random_uuid(), :batch, :referral, :outcome, :on, :number, :reason, :by, :at
                         where not exists (select from handover_receipt
                                            where batch_id = :batch and referral_id = :referral and recorded_at = :at)
                        """)
                .param("batch", batch)
                .param("referral", referral.value())
                .param("outcome", receipt instanceof Receipt.Received ? "received" : "sent-back")
                .param("on", receipt.on())
                .param("number", number(receipt))
                .param("reason", receipt instanceof Receipt.SentBack it ? it.reason() : null)
                .param("by", receipt.recorded().by())
                .param("at", Timestamp.from(receipt.recorded().at()))
                .update();
    }

    private static @Nullable String number(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Received it -> it.number().orElse(null);
            case Receipt.SentBack _ -> null;
        };
    }

    private static <T extends @Nullable Object> Stream<T> column(List<Line> lines, Function<Line, T> value) {
        return lines.stream().map(value);
    }

    private static Line toLine(ResultSet row) throws SQLException {
        return new Line(
                new ReferralId(row.getObject("referral_id", UUID.class)),
                Optional.ofNullable(row.getString("position")),
                act(row, "added"),
                receipt(row));
    }

    private static Optional<Receipt> receipt(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        if (outcome == null) {
            return Optional.empty();
        }
        var on = row.getObject("answered_on", LocalDate.class);
        var recorded = act(row, "recorded");
        return Optional.of(
                outcome.equals("received")
                        ? new Receipt.Received(on, Optional.ofNullable(row.getString("number")), recorded)
                        : new Receipt.SentBack(on, row.getString("reason"), recorded));
    }

    private static Act act(ResultSet row, String what) throws SQLException {
        return new Act(
                row.getString(what + "_by"), row.getTimestamp(what + "_at").toInstant());
    }
}
