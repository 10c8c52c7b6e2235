package vn.uutu.members.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Keeps `scope_unit`, the lineage of each unit on today's tree: with each change, at start, and at midnight, when
/// changes that were dated ahead begin to hold.
@Repository
class ScopeTree {

    private static final String ZONE = "Asia/Ho_Chi_Minh";

    private final JdbcClient jdbc;
    private final Clock clock;

    ScopeTree(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// These units and all below them.
    void refresh(Collection<UUID> changed) {
        var affected = jdbc.sql("""
                        select unit_id from scope_unit where lineage && :changed
                         union
                        select unnest(:changed)
                        """)
                .param("changed", Rows.ids(changed))
                .query(UUID.class)
                .list();
        write(affected);
    }

    @Transactional
    @Scheduled(cron = "1 0 0 * * *", zone = ZONE)
    @EventListener(ApplicationReadyEvent.class)
    public void refreshAll() {
        write(jdbc.sql("select id from unit").query(UUID.class).list());
    }

    private void write(Collection<UUID> ids) {
        jdbc.sql("""
                        with recursive above (unit_id, ancestor, day, depth) as (
                            select id, id, greatest(established_on, least(:today, coalesce(closed_on - 1, :today))), 0
                              from unit
                             where id = any(:ids)
                             union all
                            select above.unit_id, p.parent_id, above.day, above.depth + 1
                              from above
                              join unit_parent p
                                on p.unit_id = above.ancestor
                               and p.valid_from <= above.day
                               and (p.valid_to is null or p.valid_to > above.day)
                             where p.parent_id is not null
                        )
                        insert into scope_unit (unit_id, lineage)
                        select unit_id, array_agg(ancestor order by depth desc) from above group by unit_id
                            on conflict (unit_id) do update set lineage = excluded.lineage
                         where scope_unit.lineage <> excluded.lineage
                        """)
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneId.of(ZONE)))
                .param("ids", Rows.ids(ids))
                .update();
    }
}
