package vn.uutu.referrals.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.batch.Act;
import vn.uutu.referrals.batch.Batch;
import vn.uutu.referrals.batch.BatchFile;
import vn.uutu.referrals.batch.BatchId;
import vn.uutu.referrals.batch.BatchProblem;
import vn.uutu.referrals.batch.Batches;
import vn.uutu.referrals.batch.Occasion;
import vn.uutu.referrals.batch.Plan;
import vn.uutu.referrals.knownmember.UnitId;

@Repository
class JdbcBatches implements Batches {

    private static final String ONE = "select * from handover_batch where id = :id";

    private final JdbcClient jdbc;
    private final BatchLines lines;

    JdbcBatches(JdbcClient jdbc, BatchLines lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    @Override
    public Optional<Batch> find(BatchId id) {
        return read(ONE, id);
    }

    @Override
    public Optional<Batch> hold(BatchId id) {
        return read(ONE + " for update", id);
    }

    private Optional<Batch> read(String query, BatchId id) {
        return jdbc.sql(query)
                .param("id", id.value())
                .query((row, _) -> toBatch(row))
                .optional();
    }

    @Override
    public void save(Batch batch) {
        if (write(batch) == 0) {
            throw new BatchProblem.ChangedMeanwhile();
        }
        try {
            lines.write(batch);
        } catch (DuplicateKeyException _) {
            throw new BatchProblem.CaseInBatch();
        }
    }

    private int write(Batch batch) {
        var plan = batch.file().plan();
        return jdbc.sql("""
                        insert into handover_batch (id, unit_id, occasion, occasion_on, recipient, basis_document,
                                                    basis_section, status, version, composed_by, composed_at,
                                                    approved_by, approved_at, handed_over_on, handed_over_by,
                                                    handed_over_at)
                        values (:id, :unit, :occasion, :occasionOn, :recipient, :document, :section, :status, :version,
                                :composedBy, :composedAt, :approvedBy, :approvedAt, :on, :handedOverBy, :handedOverAt)
                            on conflict (id) do update
                           set status = excluded.status, version = excluded.version,
                               approved_by = excluded.approved_by, approved_at = excluded.approved_at,
                               handed_over_on = excluded.handed_over_on, handed_over_by = excluded.handed_over_by,
                               handed_over_at = excluded.handed_over_at
                         where handover_batch.version = excluded.version - 1
                        """)
                .param("id", batch.file().id().value())
                .param("unit", plan.unit().value())
                .param("occasion", plan.occasion().code())
                .param("occasionOn", plan.day())
                .param("recipient", plan.recipient())
                .param("document", plan.basis().document())
                .param("section", plan.basis().section())
                .param("status", batch.status())
                .param("version", batch.file().version())
                .params(acts(batch))
                .update();
    }

    private static Map<String, @Nullable Object> acts(Batch batch) {
        var params = new HashMap<String, @Nullable Object>();
        put(params, "composed", batch.file().composed());
        put(params, "approved", approval(batch));
        put(params, "handedOver", batch instanceof Batch.HandedOver it ? it.handedOver() : null);
        params.put("on", batch instanceof Batch.HandedOver it ? it.on() : null);
        return params;
    }

    private static @Nullable Act approval(Batch batch) {
        return switch (batch) {
            case Batch.Draft _ -> null;
            case Batch.Approved it -> it.approval();
            case Batch.HandedOver it -> it.approval();
        };
    }

    private static void put(Map<String, @Nullable Object> params, String what, @Nullable Act act) {
        params.put(what + "By", act == null ? null : act.by());
        params.put(what + "At", act == null ? null : Timestamp.from(act.at()));
    }

    private Batch toBatch(ResultSet row) throws SQLException {
        var id = new BatchId(row.getObject("id", UUID.class));
        var plan = new Plan(
                new UnitId(row.getObject("unit_id", UUID.class)),
                Occasion.of(row.getString("occasion")),
                row.getObject("occasion_on", LocalDate.class),
                row.getString("recipient"),
                new Plan.Basis(row.getString("basis_document"), row.getString("basis_section")));
        var file = new BatchFile(id, plan, act(row, "composed"), row.getLong("version"), lines.of(id));
        var status = row.getString("status");
        return switch (status) {
            case "draft" -> new Batch.Draft(file);
            case "approved" -> new Batch.Approved(file, act(row, "approved"));
            case "handed-over" ->
                new Batch.HandedOver(
                        file,
                        act(row, "approved"),
                        row.getObject("handed_over_on", LocalDate.class),
                        act(row, "handed_over"));
            default -> throw new IllegalStateException("Unknown status " + status);
        };
    }

    private static Act act(ResultSet row, String what) throws SQLException {
        return new Act(
                row.getString(what + "_by"), row.getTimestamp(what + "_at").toInstant());
    }
}
