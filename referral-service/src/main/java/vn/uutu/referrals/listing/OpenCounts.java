package vn.uutu.referrals.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.step.Recording;
import vn.uutu.scope.Scope;

/// Counts open cases by the units that look after them today.
@Repository
class OpenCounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// By the units that have any; under none for all of them together, where a case below two of them counts once.
    Map<Optional<UUID>, Long> of(Set<UUID> units) {
        var counts = new HashMap<Optional<UUID>, Long>();
        jdbc.sql("""
                        with open (id, lineage) as (
                            select r.id, s.lineage
                              from referral r
                             cross join lateral (select branch_on(r.member_id, :today)) b (unit_id)
                              left join known_unit last on last.unit_id = b.unit_id and last.closed_on <= :today
                             cross join lateral (select case when last.held_by is null then b.unit_id
                                                             else holder_on(b.unit_id, :today) end) x (unit_id)
                              join scope_unit s on s.unit_id = x.unit_id and s.lineage && :units
                             where r.status in ('selected', 'confirmed', 'handed-over', 'resolved')
                        )
                        select asked.unit_id as unit, count(distinct open.id) as open
                          from unnest(:units) as asked (unit_id)
                          join open on asked.unit_id = any (open.lineage)
                         group by grouping sets ((asked.unit_id), ())
                        """)
                .param("today", LocalDate.now(clock.withZone(Recording.UNION)))
                .param("units", units.toArray(UUID[]::new))
                .query(row -> {
                    counts.put(Optional.ofNullable(row.getObject("unit", UUID.class)), row.getLong("open"));
                });
        return counts;
    }

    /// Those of the units that are unknown, or not within the scope.
    Set<UUID> outside(Set<UUID> units, Scope scope) {
        var outside = new HashSet<>(units);
        jdbc.sql("select x.unit_id from unnest(:units) as x (unit_id)" + Scope.JOIN)
                .param("units", units.toArray(UUID[]::new))
                .param("everything", scope.everything())
                .param("roots", scope.roots())
                .query(UUID.class)
                .list()
                .forEach(outside::remove);
        return outside;
    }
}
