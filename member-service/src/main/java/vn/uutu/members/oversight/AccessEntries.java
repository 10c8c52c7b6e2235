package vn.uutu.members.oversight;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.scope.Scope;

/// Who read what for which purpose. A search without a unit is seen by the officers of those whom it found.
@Repository
class AccessEntries {

    static final int PAGE = 100;

    private final JdbcClient jdbc;

    AccessEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OversightController.Entry> newest(
            Scope officer,
            Optional<UUID> unit,
            Optional<UUID> member,
            Optional<String> subject,
            Optional<Long> before) {
        return jdbc.sql("""
                        select a.id, a.at, a.subject, a.purpose, a.action, a.unit_id, a.members, a.how_many
                          from access_log a
                          left join scope_unit s on s.unit_id = a.unit_id
                         where (:everything or s.lineage && :roots
                                or exists (select from member m
                                             join scope_unit ms on ms.unit_id = m.unit_id
                                            where m.id = any(a.members) and ms.lineage && :roots))
                           and (cast(:unit as uuid) is null or s.lineage @> array[cast(:unit as uuid)])
                           and (cast(:member as uuid) is null or cast(:member as uuid) = any(a.members))
                           and (cast(:subject as text) is null or a.subject = :subject)
                           and (cast(:before as bigint) is null or a.id < :before)
                         order by a.id desc
                         limit :page
                        """)
                .param("everything", officer.everything())
                .param("roots", officer.roots())
                .param("unit", unit.orElse(null))
                .param("member", member.orElse(null))
                .param("subject", subject.orElse(null))
                .param("before", before.orElse(null))
                .param("page", PAGE)
                .query((row, _) -> new OversightController.Entry(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("subject"),
                        row.getString("purpose"),
                        row.getString("action"),
                        row.getObject("unit_id", UUID.class),
                        List.of((UUID[]) row.getArray("members").getArray()),
                        row.getInt("how_many")))
                .list();
    }
}
