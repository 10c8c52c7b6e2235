package vn.uutu.scope;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The copy of the tree: dated parents, and for the present day each unit's lineage.
///
/// Changes take the row of `scope_day` as their lock, since two instances may read different partitions of the topic.
/// Only what a change has moved, and what is below it, is computed again.
final class KnownTree {

    private static final int MANY = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private volatile LocalDate shown = LocalDate.MIN;

    KnownTree(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// Asked before each reading, so that midnight needs no timer and none can be missed.
    void turnTo(LocalDate today) {
        if (shown.isBefore(today)) {
            ownTransaction.executeWithoutResult(_ -> lockAndTurn(today));
            shown = today;
        }
    }

    void learn(Collection<UnitStateV1> units, LocalDate today) {
        var day = lockAndTurn(today);
        var found = keepNewer(units);
        var newer = States.array(found.stream());
        keepParents(units, newer);
        countMany(found.size());
        settle(newer, day);
    }

    /// The day that is shown from now on; a clock that runs behind another instance's does not turn it back.
    private LocalDate lockAndTurn(LocalDate today) {
        var day = jdbc.sql("""
                        select day
                          from scope_day
                           for update
                        """).query(LocalDate.class).single();
        if (!day.isBefore(today)) {
            return day;
        }
        settle(States.array(movingBetween(day, today).stream()), today);
        jdbc.sql("""
                        update scope_day
                           set day = :today
                        """).param("today", today).update();
        return today;
    }

    private List<UUID> movingBetween(LocalDate shownBefore, LocalDate today) {
        return jdbc.sql("""
                        select distinct unit_id
                          from scope_parent
                         where valid_from > :before
                           and valid_from <= :today
                        """)
                .param("before", shownBefore)
                .param("today", today)
                .query(UUID.class)
                .list();
    }

    private List<UUID> keepNewer(Collection<UnitStateV1> units) {
        return jdbc.sql("""
                        insert into scope_unit (unit_id, version, lineage)
                        select "unitId", version, array["unitId"]
                          from jsonb_to_recordset(:units::jsonb) as ("unitId" uuid, version bigint)
                         order by "unitId"
                        on conflict (unit_id) do update
                           set version = excluded.version
                         where scope_unit.version < excluded.version
                        returning unit_id
                        """)
                .param("units", States.rows(units))
                .query(UUID.class)
                .list();
    }

    private void keepParents(Collection<UnitStateV1> units, String newer) {
        jdbc.sql("""
                        delete from scope_parent
                         where unit_id in (select unnest(:newer::uuid[]))
                        """).param("newer", newer).update();
        jdbc.sql("""
                        insert into scope_parent (unit_id, parent_id, valid_from)
                        select unit."unitId", parent."parentId", parent."from"
                          from jsonb_to_recordset(:units::jsonb) as unit ("unitId" uuid, parents jsonb),
                               jsonb_to_recordset(unit.parents) as parent ("parentId" uuid, "from" date)
                         where unit."unitId" in (select unnest(:newer::uuid[]))
                        """).param("units", States.rows(units)).param("newer", newer).update();
    }

    /// Nothing is known yet of tables that were filled just now, and a plan for a few rows would go over all of them
    /// for
    /// each of them.
    private void countMany(int rows) {
        if (rows >= MANY) {
            jdbc.sql("analyze scope_unit, scope_parent").update();
        }
    }

    private void settle(String units, LocalDate day) {
        var moved = moved(units, day);
        if (!moved.isEmpty()) {
            drawLineages(States.array(moved.stream()));
        }
    }

    /// The parent of the day is the last that has begun; before the first begins, the first.
    private List<UUID> moved(String units, LocalDate day) {
        return jdbc.sql("""
                        update scope_unit unit
                           set parent_id = today.parent_id
                          from (select asked.unit_id,
                                       (select parent.parent_id
                                          from scope_parent parent
                                         where parent.unit_id = asked.unit_id
                                         order by parent.valid_from <= :day desc,
                                                  abs(parent.valid_from - :day)
                                         limit 1) as parent_id
                                  from unnest(:units::uuid[]) as asked (unit_id)) today
                         where unit.unit_id = today.unit_id
                           and unit.parent_id is distinct from today.parent_id
                        returning unit.unit_id
                        """)
                .param("units", units)
                .param("day", day)
                .query(UUID.class)
                .list();
    }

    /// Goes up from each unit until there is no parent, or one that is not known yet, or, while a swap is in transit,
    /// one that was passed already.
    private void drawLineages(String moved) {
        jdbc.sql("""
                        with recursive concerned as materialized (
                            select unit_id, parent_id
                              from scope_unit
                             where lineage && (select :moved::uuid[])
                        ), path (unit_id, next_id, lineage) as (
                            select unit_id, parent_id, array[unit_id]
                              from concerned
                            union all
                            select path.unit_id, above.parent_id, path.next_id || path.lineage
                              from path
                              left join scope_unit above on above.unit_id = path.next_id
                             where path.next_id <> all (path.lineage)
                        )
                        update scope_unit unit
                           set lineage = path.lineage
                          from path
                         where path.unit_id = unit.unit_id
                           and (path.next_id is null or path.next_id = any (path.lineage))
                           and unit.lineage <> path.lineage
                        """).param("moved", moved).update();
    }
}
