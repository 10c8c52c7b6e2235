package vn.uutu.referrals.handover;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.batch.Batch;
import vn.uutu.referrals.batch.BatchId;
import vn.uutu.referrals.knownmember.MemberId;

/// Whose data was told to whom, on which ground: a row for each person of a list.
@Repository
class Disclosures {

    /// What the list tells of each person.
    static final List<String> FIELDS = List.of("name", "birth-date", "branch", "position", "selection-date");

    private final JdbcClient jdbc;

    Disclosures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Batch.HandedOver batch, List<MemberId> members) {
        var plan = batch.file().plan();
        jdbc.sql("""
                        insert into disclosure (batch_id, member_id, disclosed_on, recipient, basis_document,
                                                basis_section, fields, recorded_by, recorded_at)
                        select :batch, member, :on, :recipient, :document, :section, :fields, :by, :at
                          from unnest(:members::uuid[]) as told (member)
                        """)
                .param("batch", batch.file().id().value())
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("on", batch.on())
                .param("recipient", plan.recipient())
                .param("document", plan.basis().document())
                .param("section", plan.basis().section())
                .param("fields", FIELDS.toArray(String[]::new))
                .param("by", batch.handedOver().by())
                .param("at", Timestamp.from(batch.handedOver().at()))
                .update();
    }

    Optional<HandoverDisclosure> of(BatchId batch) {
        return jdbc.sql("""
                        select disclosed_on, recipient, basis_document, basis_section, fields, count(*) as how_many
                          from disclosure
                         where batch_id = :batch
                         group by disclosed_on, recipient, basis_document, basis_section, fields
                        """)
                .param("batch", batch.value())
                .query((row, _) -> new HandoverDisclosure(
                        row.getObject("disclosed_on", LocalDate.class),
                        row.getString("recipient"),
                        row.getString("basis_document"),
                        row.getString("basis_section"),
                        List.of((String[]) row.getArray("fields").getArray()),
                        row.getInt("how_many")))
                .optional();
    }
}
