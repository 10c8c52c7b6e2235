package vn.uutu.referrals.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// Lists batches within the reader's scope, the latest occasion first. No names.
@Component
class BatchList {

    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final BatchDesk desk;

    BatchList(JdbcClient jdbc, Scopes scopes, BatchDesk desk) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.desk = desk;
    }

    /// @param unit it and all below it on today's tree
    /// @param cursor the batch after which the page begins
    @Transactional(readOnly = true)
    public HandoverBatchPage page(Optional<UnitId> unit, Optional<String> status, Optional<UUID> cursor, Scope scope) {
        unit.ifPresent(it -> scopes.require(scope, it.value(), Duties.reading()));
        var readable = scope.having(Duties.reading());
        var found = jdbc.sql("""
                        select x.id, x.unit_id, code_on(u.codes, :today) as code, name_on(u.names, :today) as name,
                               x.occasion, x.occasion_on, x.recipient, x.status, x.handed_over_on,
                               count(l.referral_id)                                 as lines,
                               count(*) filter (where r.outcome = 'received')       as received,
                               count(*) filter (where r.outcome = 'sent-back')      as sent_back
                          from handover_batch x
                        """ + Scope.JOIN + """
                          left join known_unit u on u.unit_id = x.unit_id
                          left join handover_line l on l.batch_id = x.id
                          left join lateral (select told.outcome
                                               from handover_receipt told
                                              where told.batch_id = l.batch_id and told.referral_id = l.referral_id
                                              order by told.recorded_at desc
                                              limit 1) r on true
                         where (:unit::uuid is null or :unit = any (s.lineage))
                           and (:status::text is null or x.status = :status)
                           and (:cursor::uuid is null
                                or (x.occasion_on, x.id) < (select occasion_on, id
                                                              from handover_batch
                                                             where id = :cursor))
                         group by x.id, u.codes, u.names
                         order by x.occasion_on desc, x.id desc
                         limit :limit
                        """)
                .param("today", desk.today())
                .param("everything", readable.everything())
                .param("roots", readable.roots())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("status", status.orElse(null))
                .param("cursor", cursor.orElse(null))
                .param("limit", PAGE + 1)
                .query((row, _) -> new HandoverBatchLine(
                        row.getObject("id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("occasion"),
                        row.getObject("occasion_on", LocalDate.class),
                        row.getString("recipient"),
                        row.getString("status"),
                        row.getObject("handed_over_on", LocalDate.class),
                        row.getInt("lines"),
                        row.getInt("received"),
                        row.getInt("sent_back")))
                .list();
        var page = found.subList(0, Math.min(PAGE, found.size()));
        return new HandoverBatchPage(page, found.size() > PAGE ? page.getLast().id() : null);
    }

    /// @param nextCursor absent on the last page
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HandoverBatchPage(
            List<HandoverBatchLine> items, @Nullable UUID nextCursor) {}

    /// @param lines how many cases stand in it; of them `received` and `sentBack` were answered
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HandoverBatchLine(
            UUID id,
            UUID unit,
            @Nullable String unitCode,
            @Nullable String unitName,
            String occasion,
            LocalDate day,
            String recipient,
            String status,
            @Nullable LocalDate handedOverOn,
            int lines,
            int received,
            int sentBack) {}
}
