package vn.uutu.outbox.relay;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Which relay owns which lane. The lease decides who tries; that a former owner cannot write is the fence's work.
final class Lanes {

    /// A producer that finds itself with a gap raises its epoch by one; it must not reach its successor's.
    private static final int STEP = 4;

    private static final int LAST_EPOCH = Short.MAX_VALUE - STEP;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final UUID me;
    private final Duration lease;

    Lanes(JdbcClient jdbc, TransactionOperations transactions, UUID me, Duration lease) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.me = me;
        this.lease = lease;
    }

    /// @return whether the lane is mine now: it was free, mine already, or its owner is late by the database's clock
    boolean take(Lane lane) {
        return jdbc.sql("""
                        update outbox_lane
                           set owner = :me, leased_until = clock_timestamp() + cast(:lease as interval), wanted_by = null
                         where lane = (select lane
                                         from outbox_lane
                                        where lane = :lane
                                          and (owner is null or owner = :me or leased_until < clock_timestamp())
                                          for update skip locked)
                        """)
                        .param("me", me)
                        .param("lease", lease.toString())
                        .param("lane", lane.number())
                        .update()
                == 1;
    }

    /// A fence above all that were before, also above my own last one: something of it may still be under way.
    ///
    /// @param spare a producer id of nobody, for a lane without one and for one whose epochs are used up
    /// @return empty when the lane is not mine
    Optional<Fence> fence(Lane lane, long spare) {
        return jdbc.sql("""
                        update outbox_lane
                           set producer_id = case when epoch > :last then :spare else coalesce(producer_id, :spare) end,
                               epoch = case when epoch > :last then 0 else epoch + :step end
                         where lane = :lane
                           and owner = :me
                        returning producer_id, epoch
                        """)
                .param("last", LAST_EPOCH)
                .param("spare", spare)
                .param("step", STEP)
                .param("lane", lane.number())
                .param("me", me)
                .query((row, _) -> new Fence(row.getLong(1), row.getShort(2)))
                .optional();
    }

    /// Asks an owner of at least two lanes more than mine for this one.
    void ask(Lane lane) {
        jdbc.sql("""
                        update outbox_lane
                           set wanted_by = :me
                         where lane = :lane
                           and wanted_by is null
                           and owner <> :me
                           and (select count(*) from outbox_lane theirs where theirs.owner = outbox_lane.owner)
                             > (select count(*) from outbox_lane mine where mine.owner = :me) + 1
                        """).param("me", me).param("lane", lane.number()).update();
    }

    /// Moves the cursor, renews the lease, and hands the lane on if another relay should have it.
    ///
    /// @return false when the lane is no longer mine
    boolean settle(Lane lane, Reached reached) {
        return move(lane, reached).map(wanted -> !wanted || keep(lane)).orElse(false);
    }

    /// @return whether the lane is wanted; empty when it is not mine, and then nothing moved
    private Optional<Boolean> move(Lane lane, Reached reached) {
        return jdbc.sql("""
                        with mine as (
                            update outbox_lane
                               set leased_until = clock_timestamp() + cast(:lease as interval)
                             where lane = :lane
                               and owner = :me
                            returning wanted_by is not null as wanted),
                        moved as (
                            update outbox_cursor
                               set position = reached.position
                              from mine,
                                   unnest(cast(:shards as smallint[]), cast(:positions as bigint[]))
                                       as reached (shard, position)
                             where outbox_cursor.shard = reached.shard
                               and outbox_cursor.position < reached.position)
                        select wanted
                          from mine
                        """)
                .param("lease", lease.toString())
                .param("lane", lane.number())
                .param("me", me)
                .param("shards", reached.shards())
                .param("positions", reached.positions())
                .query(Boolean.class)
                .optional();
    }

    /// Hands the lane to who asked for it, if that makes the shares more equal. All rows are locked first, so that
    /// nobody counts while others hand over.
    private boolean keep(Lane lane) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            jdbc.sql("select lane from outbox_lane order by lane for update")
                    .query(Integer.class)
                    .list();
            return jdbc.sql("""
                            update outbox_lane
                               set wanted_by = null,
                                   owner = case when (select count(*) from outbox_lane mine where mine.owner = :me)
                                                   > (select count(*)
                                                        from outbox_lane theirs
                                                       where theirs.owner = outbox_lane.wanted_by) + 1
                                                then coalesce(wanted_by, owner)
                                                else owner
                                           end
                             where lane = :lane
                               and owner = :me
                            returning owner = :me
                            """)
                    .param("me", me)
                    .param("lane", lane.number())
                    .query(Boolean.class)
                    .optional()
                    .orElse(false);
        }));
    }

    void release(Lane lane) {
        jdbc.sql("""
                        update outbox_lane
                           set owner = null, leased_until = '-infinity'
                         where lane = :lane
                           and owner = :me
                        """).param("lane", lane.number()).param("me", me).update();
    }
}
